// A case: rating by keys. A rating is sent at once; the ranking is made anew by the server, and shown when it comes.
import { load } from '../html';

const place = document.querySelector<HTMLElement>('#case');
const letters: Record<string, string> = { '1': 'CC', '2': 'C', '3': 'N', '4': 'I', '5': 'II', '0': 'NA' };
const classes: Record<string, string> = { CC: 'r-cc', C: 'r-c', N: 'r-n', I: 'r-i', II: 'r-ii', NA: 'r-na' };

if (place) {
  document.body.classList.add('is-live');
  place.addEventListener('keydown', event => key(place, event));
  void whole(place);
}

let waiting = Promise.resolve();
let timer = 0;

function key(place: HTMLElement, event: KeyboardEvent): void {
  const cell = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[data-item]');
  if (!cell || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }

  const rating = letters[event.key];
  const step = ({ ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] } as Record<string, [number, number]>)[event.key];
  if (rating) {
    event.preventDefault();
    event.stopPropagation();
    rate(place, cell, rating);
    (next(cell, 0, 1) ?? first(next(cell, 1, 0)))?.focus();
  } else if (step) {
    event.preventDefault();
    next(cell, step[0], step[1])?.focus();
  }
}

/** The cell so many rows and columns away; undefined at the edge. */
function next(cell: HTMLAnchorElement, rows: number, columns: number): HTMLAnchorElement | undefined {
  const row = cell.closest('tr');
  const table = row?.closest('tbody');
  if (!row || !table) {
    return undefined;
  }

  const all = [...table.querySelectorAll('tr')];
  const column = [...row.querySelectorAll('a[data-item]')].indexOf(cell) + columns;
  const target = all[all.indexOf(row) + rows]?.querySelectorAll<HTMLAnchorElement>('a[data-item]');
  return column < 0 ? undefined : target?.[column];
}

function first(cell: HTMLAnchorElement | undefined): HTMLAnchorElement | undefined {
  return cell?.closest('tr')?.querySelector<HTMLAnchorElement>('a[data-item]') ?? undefined;
}

function rate(place: HTMLElement, cell: HTMLAnchorElement, rating: string): void {
  const { item, hypothesis, own } = cell.dataset;
  const shown = (cell.textContent ?? '').trim();
  const before = { text: cell.textContent, own, name: cell.closest('td')?.className };
  const only = shown === '·' || shown === (own ?? '');
  cell.textContent = only ? rating : shown.split('/').map(part => (part === own ? rating : part)).join('/');
  cell.dataset['own'] = rating;
  cell.setAttribute('aria-label', `${item} against ${hypothesis}: ${cell.textContent}`);
  cell.closest('td')?.setAttribute('class', `cell ${only ? classes[rating] : 'r-mixed'} is-sent`);

  // One after the other: each rating rests on the one before.
  waiting = waiting.then(async () => {
    const answer = await send(place, { do: 'rate', item, values: { [hypothesis ?? '']: rating } });
    cell.closest('td')?.classList.remove('is-sent');
    if (answer !== null) {
      cell.textContent = before.text;
      cell.dataset['own'] = before.own ?? '';
      cell.closest('td')?.setAttribute('class', before.name ?? 'cell');
      tell(place, answer);
    }

    window.clearTimeout(timer);
    timer = window.setTimeout(() => void stand(place), 200);
  });
}

/** Sends something to be done; gives what went wrong, or null. */
async function send(place: HTMLElement, action: object): Promise<string | null> {
  const token = document.querySelector<HTMLInputElement>('input[name="form-token"]');
  try {
    const answer = await fetch(`${place.dataset['api']}/edits`, {
      method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/json', 'X-Hearsay-Form': token?.value ?? '' }, body: JSON.stringify(action),
    });
    return answer.ok ? null : ((await answer.json()) as { detail?: string }).detail ?? answer.statusText;
  } catch {
    return 'The workbench does not answer.';
  }
}

async function stand(place: HTMLElement): Promise<void> {
  const pane = place.querySelector<HTMLElement>('.standing-pane');
  pane?.classList.add('busy');
  const standing = (await load(location.href.replace(/#.*/, ''), undefined, { 'X-Hearsay-Part': 'standing' }))?.querySelector('#standing');
  pane?.classList.remove('busy');
  if (standing) {
    pane?.replaceChildren(document.importNode(standing, true));
    await whole(place);
  }
}

/** Of a large case, what would change the ranking is looked for once the page is there. */
async function whole(place: HTMLElement): Promise<void> {
  const pane = place.querySelector<HTMLElement>('.standing-pane');
  const link = pane?.querySelector<HTMLAnchorElement>('a[data-whole]');
  const standing = link && (await load(link.href, undefined, { 'X-Hearsay-Part': 'standing' }))?.querySelector('#standing');
  if (standing && link.isConnected) {
    pane?.replaceChildren(document.importNode(standing, true));
  }
}

function tell(place: HTMLElement, words: string): void {
  const note = document.createElement('p');
  note.className = 'notice problem';
  note.setAttribute('role', 'alert');
  note.textContent = `It was not recorded: ${words}`;
  place.querySelector('#matrix')?.prepend(note);
}
