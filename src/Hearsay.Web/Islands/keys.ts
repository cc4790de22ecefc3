const places: Record<string, string> = { l: '/', h: '/happenings', c: '/cases', f: '/ledger', t: '/timeline', m: '/map', n: '/network', s: '/sources', i: '/import' };

let at = -1;
let isGoing = false;

/** Moves through lists and pages by keys, as the dialog behind '?' lists them. */
export function follow(): void {
  document.addEventListener('keydown', event => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) {
      return;
    }

    if (event.key === 'Escape') {
      (target instanceof HTMLInputElement ? target : undefined)?.blur();
      return;
    }

    if (target.closest('input:not([type=checkbox]), textarea, select')) {
      return;
    }

    if (isGoing) {
      isGoing = false;
      const place = places[event.key];
      if (place) {
        location.assign(place);
      }

      return;
    }

    if (press(event.key)) {
      event.preventDefault();
    }
  });
}

function press(key: string): boolean {
  switch (key) {
    case '/':
      document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
      return true;
    case '?':
      document.querySelector<HTMLDialogElement>('#keys')?.showModal();
      return true;
    case 'g':
      isGoing = true;
      return true;
    case 'j':
      return move(1);
    case 'k':
      return move(-1);
    case 'n':
      document.querySelector<HTMLAnchorElement>('a[rel=next]')?.click();
      return true;
    case 'x':
      document.querySelector<HTMLInputElement>('[data-item].at .pick')?.click();
      return true;
    default:
      return false;
  }
}

function move(step: number): boolean {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')].filter(item => item.offsetParent !== null);
  if (items.length === 0) {
    return false;
  }

  document.querySelector('[data-item].at')?.classList.remove('at');
  at = Math.min(Math.max(at + step, 0), items.length - 1);
  const item = items[at];
  item?.classList.add('at');
  item?.scrollIntoView({ block: 'nearest' });
  item?.querySelector<HTMLAnchorElement>('a.open')?.focus({ preventScroll: true });
  return true;
}
