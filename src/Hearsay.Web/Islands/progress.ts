import { send } from './html';

type Weighing = { waiting: number };
type Import = { file: number; files: number; documents: number; failures: number; failure: string | null; done: boolean };

/** Shows how far an import is while it runs, and when what waits is weighed. Without script the answer comes when it is over. */
export function progress(): void {
  const note = document.querySelector<HTMLElement>('[data-waiting]');
  if (note) {
    follow(note);
  }

  document.addEventListener('submit', event => {
    const form = (event.target as HTMLElement).closest<HTMLFormElement>('form[data-progress]');
    if (form) {
      event.preventDefault();
      void run(form);
    }
  });
}

function follow(note: HTMLElement): void {
  const events = new EventSource('/api/v1/events');
  events.addEventListener('weighing', event => {
    const { waiting } = JSON.parse(event.data as string) as Weighing;
    const count = note.querySelector('[data-count]');
    if (waiting > 0 && count) {
      count.textContent = waiting.toLocaleString('en');
      return;
    }

    events.close();
    const again = Object.assign(document.createElement('a'), { href: location.href, textContent: 'Load the page again' });
    note.replaceChildren('All documents are weighed. ', again);
    note.setAttribute('role', 'status');
  });
}

async function run(form: HTMLFormElement): Promise<void> {
  const panel = document.createElement('section');
  panel.className = 'notice importing';
  panel.setAttribute('aria-label', 'Progress of the import');
  const bar = panel.appendChild(document.createElement('progress'));
  bar.setAttribute('aria-label', 'Files read');
  const said = panel.appendChild(document.createElement('p'));
  said.setAttribute('role', 'status');
  said.textContent = 'Sending …';
  const failures = panel.appendChild(document.createElement('ul'));
  document.querySelector('.importing')?.remove();
  form.closest('main')?.querySelector('h1')?.after(panel);
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('form[data-progress] button')];
  buttons.forEach(button => button.disabled = true);

  const events = new EventSource('/api/v1/events');
  events.addEventListener('import', event => {
    const told = JSON.parse(event.data as string) as Import;
    bar.max = told.files;
    bar.value = told.done ? told.files : Math.max(0, told.file - 1);
    said.textContent = `${told.documents} ${told.documents === 1 ? 'document' : 'documents'} read, file ${told.file} of ${told.files}${told.failures > 0 ? `, ${told.failures} failed` : ''}`;
    if (told.failure) {
      failures.append(Object.assign(document.createElement('li'), { textContent: told.failure }));
    }
  });
  const page = await send(form);
  events.close();
  buttons.forEach(button => button.disabled = false);
  const main = document.querySelector('main');
  const answer = page?.querySelector('main');
  if (main && answer) {
    const kept = form.querySelector<HTMLInputElement>('input[type=file]');
    if (kept) {
      kept.value = '';
    }

    const results = [...answer.querySelectorAll('.notice')].map(notice => document.importNode(notice, true));
    main.querySelectorAll('.notice').forEach(notice => notice.remove());
    main.querySelector('h1')?.after(...results);
    main.focus();
  } else {
    said.textContent = 'The workbench did not answer. It may have been stopped: look at the terminal where it was started.';
    panel.classList.add('problem');
  }
}
