// The time line and the map: one selection narrows both, and is listed below them.
import type { Topology } from 'topojson-specification';
import { load } from '../html';
import { Atlas } from '../map';
import { dayOf, iso, lanes, Marks, Selection, type Columns } from '../marks';
import { Timeline } from '../timeline';

const place = document.querySelector<HTMLElement>('#events');
if (place) {
  void start(place);
}

async function start(place: HTMLElement): Promise<void> {
  const [columns, world] = await Promise.all([fetchJson<Columns>(place.dataset['events']), fetchJson<Topology>(place.dataset['world'])]);
  if (!columns || columns.count === 0) {
    return;
  }

  const marks = new Marks(columns);
  const selection = new Selection(marks);
  const time = pane(place, '.time-pane', 'Time line of events. Plus and minus zoom, arrows move, shift and arrows select days, Enter selects what is seen, Escape selects all.');
  const timeline = new Timeline(time.canvas, marks, selection, time.tip);
  const drawn: (() => void)[] = [() => timeline.draw()];
  time.pane.prepend(tools(selection, timeline));
  timeline.onPick = mark => void show(place, `id:${columns.claim[mark]}`, '');
  if (world) {
    const where = pane(place, '.place-pane', 'Map of events. Plus and minus zoom, arrows move, Escape shows all. The list of countries below says the same.');
    const atlas = new Atlas(where.canvas, world, marks, selection, where.tip);
    drawn.push(() => atlas.draw());
    where.pane.prepend(buttons([['Zoom in', '+', () => atlas.zoom(1.5)], ['Zoom out', '−', () => atlas.zoom(1 / 1.5)], ['All of the world', 'All', () => atlas.reset()]]));
  }

  place.classList.add('is-live');
  let timer = 0;
  selection.hear(() => {
    drawn.forEach(draw => draw());
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void list(place, selection), 250);
  });
  const all = (): void => drawn.forEach(draw => draw());
  new ResizeObserver(all).observe(place);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', all);
  const [from, to] = ['from', 'to'].map(name => dayOf(new URLSearchParams(location.search).get(name) ?? ''));
  if (typeof from === 'number' && typeof to === 'number') {
    timeline.select([from, to]);
  }

  all();
}

async function fetchJson<T>(address: string | undefined): Promise<T | null> {
  if (!address) {
    return null;
  }

  try {
    const answer = await fetch(address, { credentials: 'same-origin' });
    return answer.ok ? await answer.json() as T : null;
  } catch {
    return null;
  }
}

function pane(place: HTMLElement, name: string, label: string): { pane: HTMLElement; canvas: HTMLCanvasElement; tip: HTMLElement } {
  const pane = place.querySelector<HTMLElement>(name) ?? place;
  const frame = document.createElement('div');
  frame.className = 'drawing';
  const canvas = document.createElement('canvas');
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  frame.append(canvas, tip);
  pane.prepend(frame);
  return { pane, canvas, tip };
}

function buttons(list: [string, string, () => void][]): HTMLElement {
  const row = document.createElement('div');
  row.className = 'tools';
  for (const [label, face, action] of list) {
    const button = document.createElement('button');
    button.className = 'small';
    button.type = 'button';
    button.textContent = face;
    button.setAttribute('aria-label', label);
    button.title = label;
    button.addEventListener('click', action);
    row.append(button);
  }

  return row;
}

/** What stands above the time line: zoom, days by hand, statuses. */
function tools(selection: Selection, timeline: Timeline): HTMLElement {
  const row = buttons([['Zoom in', '+', () => timeline.zoom(0.6)], ['Zoom out', '−', () => timeline.zoom(1 / 0.6)], ['Earlier', '←', () => timeline.pan(-0.3)], ['Later', '→', () => timeline.pan(0.3)], ['All days', 'All', () => timeline.reset()]]);
  const inputs = ['from', 'to'].map(name => {
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'date';
    input.name = name;
    label.append(`${name} `, input);
    row.append(label);
    return input;
  });
  const read = (): void => {
    const [from, to] = inputs.map(input => dayOf(input.value));
    if (typeof from === 'number' && typeof to === 'number' && from <= to) {
      timeline.select([from, to]);
    }
  };
  inputs.forEach(input => input.addEventListener('change', read));
  selection.hear(() => inputs.forEach((input, i) => { input.value = selection.days ? iso(selection.days[i] ?? 0) : ''; }));
  lanes.forEach((name, lane) => {
    if (!selection.marks.lane.includes(lane)) {
      return;
    }

    const label = document.createElement('label');
    label.className = 'switch';
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = true;
    box.addEventListener('change', () => {
      selection.lanes[lane] = box.checked ? 1 : 0;
      selection.changed();
    });
    const face = document.createElement('span');
    face.className = `lane-key ${name}`;
    label.append(box, ' ', face, ` ${name}`);
    row.append(label);
  });
  return row;
}

async function list(place: HTMLElement, selection: Selection): Promise<void> {
  const address = new URL(location.href);
  const days = selection.days;
  (['from', 'to'] as const).forEach((name, i) => (days ? address.searchParams.set(name, iso(days[i] ?? 0)) : address.searchParams.delete(name)));
  history.replaceState(null, '', address);
  const query = selection.query(place.dataset['query'] ?? '');
  if (selection.isNarrowed) {
    await show(place, query, 'What is selected');
  } else {
    const picked = place.querySelector<HTMLElement>('.picked');
    picked?.toggleAttribute('hidden', true);
  }
}

let last: AbortController | undefined;

/** Lists the claims of a query as the library does. */
async function show(place: HTMLElement, query: string, title: string): Promise<void> {
  last?.abort();
  last = new AbortController();
  const { signal } = last;
  const picked = place.querySelector<HTMLElement>('.picked');
  const address = `/?q=${encodeURIComponent(query)}`;
  picked?.classList.add('busy');
  const page = await load(address, signal);
  if (signal.aborted || !picked || !page) {
    return;
  }

  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = `${page.querySelector('.tabs b')?.textContent ?? '0'} claims`;
  heading.append(title === '' ? '' : `${title}: `, link);
  const items = [...page.querySelectorAll('#found .items > li')].slice(0, 12).map(item => document.importNode(item, true));
  items.forEach(item => item.querySelector('.pick')?.remove());
  const listing = document.createElement('ol');
  listing.className = 'items';
  listing.append(...items);
  picked.replaceChildren(heading, listing);
  picked.classList.remove('busy');
  picked.hidden = false;
}
