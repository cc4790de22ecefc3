// The ledger: a forecast opens in a dialog over the list, where it is judged.
import { load } from '../html';

const dialog = document.querySelector<HTMLDialogElement>('#forecast');

document.addEventListener('click', event => {
  const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[data-forecast]');
  if (dialog && link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    void show(dialog, link);
  }
});

async function show(dialog: HTMLDialogElement, link: HTMLAnchorElement): Promise<void> {
  const card = (await load(link.href, undefined, { 'X-Hearsay-Part': 'card' }))?.querySelector('.forecast-card');
  if (!card) {
    location.assign(link.href);
    return;
  }

  const close = document.createElement('button');
  close.className = 'close small';
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => link.focus(), { once: true });
  dialog.replaceChildren(close, document.importNode(card, true));
  dialog.showModal();
  dialog.scrollTop = 0;
}
