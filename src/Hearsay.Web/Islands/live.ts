import { load } from './html';

const pause = 180;

/** Shows what a search finds while it is typed. */
export function liveSearch(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-live]')) {
    let timer = 0;
    let last: AbortController | undefined;
    const look = async (): Promise<void> => {
      last?.abort();
      last = new AbortController();
      const { signal } = last;
      const address = new URL(form.action);
      for (const [name, value] of new FormData(form)) {
        if (value !== '') {
          address.searchParams.set(name, String(value));
        }
      }

      const place = document.querySelector(form.dataset['live'] ?? '');
      place?.classList.add('busy');
      const page = await load(address.href, signal);
      if (signal.aborted) {
        return;
      }

      place?.classList.remove('busy');
      const found = page?.querySelector(form.dataset['live'] ?? '');
      if (place && found) {
        place.replaceChildren(...document.importNode(found, true).childNodes);
        if (address.pathname === location.pathname) {
          history.replaceState(null, '', address);
        }
      }
    };
    form.addEventListener('submit', event => {
      if (new URL(form.action).pathname !== location.pathname) {
        event.preventDefault();
        void look();
      }
    });
    form.addEventListener('input', () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void look(), pause);
    });
  }
}
