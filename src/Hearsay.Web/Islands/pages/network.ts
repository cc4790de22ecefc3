// The network: draws the ties of the table. Places come from the ties alone, so that the same ties are drawn the same; nothing moves by itself.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import { follow, readTies, weightOf, type Edge, type Party, type Tie } from '../network/ties';
import { showTies } from '../network/side';

const steps = 300;
const textSize = 12;

let observed: MutationObserver | undefined;

function draw(): void {
  const place = document.querySelector<HTMLElement>('#graph');
  const table = document.querySelector<HTMLTableElement>('#ties');
  if (!place || !table) {
    return;
  }

  const ties = readTies(table);
  const most = Math.max(...ties.map(tie => tie.weight));
  place.hidden = false;
  place.replaceChildren();
  const tools = place.appendChild(document.createElement('div'));
  tools.className = 'tools';
  const figure = place.appendChild(document.createElement('div'));
  const side = place.appendChild(document.createElement('aside'));
  side.setAttribute('aria-live', 'polite');
  side.setAttribute('aria-label', 'Ties of a party');
  side.tabIndex = 0;
  side.append(Object.assign(document.createElement('p'), { className: 'faint', textContent: 'Choose a party to see its ties and their claims.' }));
  const show = (least: number): void => {
    for (const tie of ties) {
      tie.row.hidden = tie.weight < least;
    }

    paint(figure, tools, side, ties.filter(tie => tie.weight >= least));
  };
  if (most > 1) {
    const label = tools.appendChild(document.createElement('label'));
    const range = Object.assign(document.createElement('input'), { type: 'range', min: '1', max: String(most), value: '1' });
    const said = document.createElement('output');
    said.textContent = '1';
    label.append('weight at least ', range, ' ', said);
    range.addEventListener('input', () => {
      said.textContent = range.value;
      show(Number(range.value));
    });
  }

  const buttons = tools.appendChild(document.createElement('div'));
  buttons.className = 'zoom';
  tools.append(Object.assign(document.createElement('span'), { className: 'faint', textContent: 'ring: source, filled: party, square: outlet; larger for more weight' }));
  show(1);
}

function paint(figure: HTMLElement, tools: HTMLElement, side: HTMLElement, ties: Tie[]): void {
  const isNarrow = figure.clientWidth < 600;
  const [width, height] = isNarrow ? [420, 640] : [1000, 640];
  const { parties, edges } = follow(ties, width, height);
  const heaviest = Math.max(1, ...edges.map(edge => edge.weight));
  const simulation = forceSimulation(parties)
    .force('link', forceLink<Party, Edge>(edges).id(party => party.id).distance(120).strength(0.25))
    .force('charge', forceManyBody<Party>().strength(-420))
    .force('apart', forceCollide<Party>(party => radius(party) + 34))
    .force('x', forceX<Party>(width / 2).strength(isNarrow ? 0.2 : 0.06))
    .force('y', forceY<Party>(height / 2).strength(isNarrow ? 0.06 : 0.1))
    .stop();
  simulation.tick(steps);

  figure.replaceChildren();
  const box = boxOf(parties);
  const svg = select(figure).append('svg').attr('viewBox', box.join(' ')).attr('role', 'group')
    .attr('aria-label', 'The ties as a picture. The table below has the same.');
  const scale = Math.min((svg.node()?.clientWidth ?? width) / (box[2] ?? width), (svg.node()?.clientHeight ?? height) / (box[3] ?? height));
  svg.style('font-size', `${(textSize / Math.min(1, scale)).toFixed(1)}px`);
  const arrow = svg.append('defs').append('marker').attr('id', 'arrow').attr('viewBox', '0 0 10 10').attr('refX', 9).attr('refY', 5)
    .attr('markerWidth', 9).attr('markerHeight', 9).attr('markerUnits', 'userSpaceOnUse').attr('orient', 'auto');
  arrow.append('path').attr('d', 'M0,1 L10,5 L0,9 z');
  const all = svg.append('g');
  const lines = all.append('g').selectAll('path').data(edges).join('path')
    .attr('class', edge => `edge ${edge.relation}`)
    .attr('stroke-width', edge => 1 + 5 * Math.sqrt(edge.weight / Math.max(heaviest, 10)))
    .attr('d', arc)
    .attr('marker-end', 'url(#arrow)');
  lines.append('title').text(edge => `${edge.source.label} → ${edge.target.label}: ${edge.weight}`);
  const nodes = all.append('g').selectAll<SVGGElement, Party>('g').data(parties).join('g')
    .attr('class', party => `node ${party.kind}`)
    .attr('transform', party => `translate(${party.x ?? 0},${party.y ?? 0})`)
    .attr('tabindex', 0).attr('role', 'button')
    .attr('aria-label', party => `${party.label}, weight ${weightOf(party.id, ties)}`);
  nodes.filter(party => party.kind === 'outlet').append('rect')
    .attr('x', party => -radius(party)).attr('y', party => -radius(party)).attr('width', party => 2 * radius(party)).attr('height', party => 2 * radius(party)).attr('rx', 3);
  nodes.filter(party => party.kind !== 'outlet').append('circle').attr('r', radius);
  const labels = all.append('g').attr('class', 'labels').attr('aria-hidden', 'true').selectAll('text').data(parties).join('text')
    .attr('x', party => party.x ?? 0).attr('y', party => (party.y ?? 0) + radius(party)).attr('dy', '1.1em').attr('text-anchor', 'middle').text(party => party.label.length > 28 ? party.label.slice(0, 27) + '…' : party.label);

  const light = (party: Party | null): void => {
    const near = new Set(edges.filter(edge => edge.source === party || edge.target === party).flatMap(edge => [edge.source, edge.target]));
    lines.classed('dim', edge => party !== null && edge.source !== party && edge.target !== party);
    nodes.classed('dim', other => party !== null && other !== party && !near.has(other));
    labels.classed('dim', other => party !== null && other !== party && !near.has(other));
  };
  const choose = (party: Party): void => {
    nodes.classed('chosen', other => other === party);
    showTies(side, party, ties);
  };
  nodes.on('mouseenter focus', (_, party) => light(party)).on('mouseleave blur', () => light(null))
    .on('click', (_, party) => choose(party))
    .on('keydown', (event: KeyboardEvent, party) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        event.stopPropagation();
        choose(party);
        side.focus();
      }
    });

  const zooming = zoom<SVGSVGElement, unknown>().scaleExtent([0.4, 6]).on('zoom', event => all.attr('transform', String(event.transform)));
  svg.call(zooming);
  const steer: [string, string, () => void][] = [
    ['+', 'Closer', () => svg.call(zooming.scaleBy, 1.4)],
    ['−', 'Further', () => svg.call(zooming.scaleBy, 1 / 1.4)],
    ['Whole', 'Whole picture', () => svg.call(zooming.transform, zoomIdentity)],
  ];
  tools.querySelector('.zoom')?.replaceChildren(...steer.map(([text, name, act]) => {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'small', textContent: text });
    button.setAttribute('aria-label', name);
    button.addEventListener('click', act);
    return button;
  }));
}

const radius = (party: Party): number => 6 + 2.2 * Math.sqrt(party.weight);

/** Just wide enough for all parties with their names. */
function boxOf(parties: Party[]): number[] {
  const xs = parties.map(party => party.x ?? 0);
  const ys = parties.map(party => party.y ?? 0);
  const [left, top] = [Math.min(...xs) - 90, Math.min(...ys) - 40];
  return [left, top, Math.max(...xs) + 90 - left, Math.max(...ys) + 50 - top].map(Math.round);
}

/** Bent to the right, so that ties there and back lie apart, and each relation a little more than the one before. */
function arc(edge: Edge): string {
  const [x1, y1, x2, y2] = [edge.source.x ?? 0, edge.source.y ?? 0, edge.target.x ?? 0, edge.target.y ?? 0];
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const bend = edge.relation === 'conflict' ? 0.22 : 0.1;
  const [mx, my] = [(x1 + x2) / 2 - (y2 - y1) * bend, (y1 + y2) / 2 + (x2 - x1) * bend];
  const back = (radius(edge.target) + 3) / (Math.hypot(x2 - mx, y2 - my) || length);
  return `M${x1.toFixed(1)},${y1.toFixed(1)} Q${mx.toFixed(1)},${my.toFixed(1)} ${(x2 - (x2 - mx) * back).toFixed(1)},${(y2 - (y2 - my) * back).toFixed(1)}`;
}

/** The search replaces the table while somebody types; then it is drawn anew. */
function watch(): void {
  const found = document.querySelector('#found');
  if (found) {
    observed?.disconnect();
    observed = new MutationObserver(() => draw());
    observed.observe(found, { childList: true });
  }
}

draw();
watch();
