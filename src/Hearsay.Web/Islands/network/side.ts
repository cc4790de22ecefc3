import { load } from '../html';
import { type Party, type Tie } from './ties';

const mostClaims = 5;

/** Lists the ties of a party; the claims of one come when it is opened. */
export function showTies(side: HTMLElement, party: Party, ties: Tie[]): void {
  const title = document.createElement('h2');
  title.textContent = party.label;
  side.replaceChildren(title, ...ties.filter(tie => tie.from === party.id || tie.to === party.id).map(item));
}

function item(tie: Tie): HTMLElement {
  const details = document.createElement('details');
  const summary = details.appendChild(document.createElement('summary'));
  const relation = Object.assign(document.createElement('span'), { className: `relation ${tie.relation}`, textContent: tie.type });
  summary.append(`${tie.fromLabel} → ${tie.toLabel} `, ...tie.type ? [relation, ' '] : [], `${tie.weight}`);
  const all = Object.assign(document.createElement('a'), { href: tie.address, textContent: `${tie.claims} ${tie.claims === '1' ? 'claim' : 'claims'}` });
  details.append(all);
  details.addEventListener('toggle', () => void fill(details, tie.address), { once: true });
  return details;
}

async function fill(details: HTMLElement, address: string): Promise<void> {
  details.classList.add('busy');
  const page = await load(address);
  details.classList.remove('busy');
  const list = Object.assign(document.createElement('ol'), { className: 'items' });
  for (const claim of [...page?.querySelectorAll('li.claim') ?? []].slice(0, mostClaims)) {
    const copy = document.importNode(claim, true);
    copy.querySelectorAll('input').forEach(input => input.remove());
    list.append(copy);
  }

  details.append(list);
}
