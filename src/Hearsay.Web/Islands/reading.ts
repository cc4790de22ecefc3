import { load } from './html';

type Registry = { set(name: string, highlight: unknown): void; delete(name: string): void };
type HighlightMaker = new (...ranges: Range[]) => unknown;

/** In the reading view: shows the words of the claim that is pointed at, and opens its card beside the text. */
export function reading(): void {
  const text = document.querySelector<HTMLElement>('[data-reading]');
  const card = document.querySelector<HTMLElement>('#card');
  if (!text || !card) {
    return;
  }

  const show = (event: Event): void => point(text, (event.target as HTMLElement).closest<HTMLElement>('[data-claim]')?.dataset['claim']);
  text.addEventListener('pointerover', show);
  text.addEventListener('focusin', show);
  text.addEventListener('click', event => {
    const mark = (event.target as HTMLElement).closest<HTMLElement>('[data-claim]');
    const link = (event.target as HTMLElement).closest('a');
    const id = mark?.dataset['claim'];
    if (id && link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      void open(card, id, link);
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !card.hidden) {
      card.hidden = true;
    }
  });
}

function point(text: HTMLElement, id: string | undefined): void {
  for (const was of text.querySelectorAll('[data-claim].at')) {
    was.classList.remove('at');
  }

  const registry = (CSS as unknown as { highlights?: Registry }).highlights;
  registry?.delete('claim');
  if (!id) {
    return;
  }

  for (const mark of text.querySelectorAll(`[data-claim="${CSS.escape(id)}"]`)) {
    mark.classList.add('at');
  }

  const span = document.getElementById(id)?.dataset['span']?.split('-').map(Number);
  const Maker = (window as unknown as { Highlight?: HighlightMaker }).Highlight;
  if (registry && Maker && span?.[0] !== undefined && span[1] !== undefined) {
    registry.set('claim', new Maker(...rangesOf(text, span[0], span[1])));
  }
}

/** The ranges of the page that show a span of the document's text. */
function* rangesOf(text: HTMLElement, start: number, end: number): Generator<Range> {
  for (const paragraph of text.querySelectorAll<HTMLElement>('.words[data-start]')) {
    let at = Number(paragraph.dataset['start']);
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && at < end; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (at + length > start) {
        const range = document.createRange();
        range.setStart(node, Math.max(start - at, 0));
        range.setEnd(node, Math.min(end - at, length));
        yield range;
      }

      at += length;
    }
  }
}

async function open(card: HTMLElement, id: string, from: HTMLElement): Promise<void> {
  const page = await load(`/claims/${encodeURIComponent(id)}`, undefined, { 'X-Hearsay-Part': 'card' });
  const content = page?.querySelector('.claim-card');
  if (!content) {
    location.assign(`/claims/${encodeURIComponent(id)}`);
    return;
  }

  const close = document.createElement('button');
  close.className = 'close small';
  close.textContent = 'Close';
  close.addEventListener('click', () => {
    card.hidden = true;
    from.focus();
  });
  card.replaceChildren(close, document.importNode(content, true));
  card.hidden = false;
  card.scrollTop = 0;
  close.focus();
  card.querySelector('[data-tree]')?.addEventListener('click', event => {
    event.preventDefault();
    void tree(event.currentTarget as HTMLAnchorElement);
  });
}

async function tree(link: HTMLAnchorElement): Promise<void> {
  const drawing = (await load(link.href))?.querySelector('#tree');
  if (drawing) {
    link.replaceWith(document.importNode(drawing, true));
  } else {
    location.assign(link.href);
  }
}
