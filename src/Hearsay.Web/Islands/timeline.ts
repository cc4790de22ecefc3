import { scaleUtc, type ScaleTime } from 'd3-scale';
import { colour, fit, iso, lanes, none, type Marks, type Selection } from './marks';

const gutter = 108;
const pastWidth = 84;
const axis = 22;
const mostSingle = 260;
const day = 86_400_000;

/** The time line: a row for each status, by the events' own time; what is called up from an earlier past stands far left. Wheel and keys zoom, dragging selects days. */
export class Timeline {
  private view: [number, number];
  private readonly whole: [number, number];
  private readonly past: number[];
  private drag: { from: number; to: number } | null = null;
  private pending = 0;
  private readonly totals = new Int32Array(lanes.length);
  private hits: { x: number; y: number; w: number; h: number; mark: number }[] = [];
  onPick: (mark: number) => void = () => {};

  constructor(private readonly canvas: HTMLCanvasElement, private readonly marks: Marks, private readonly selection: Selection, private readonly tip: HTMLElement) {
    this.whole = extent(marks);
    this.view = [...this.whole];
    this.past = [];
    for (let i = 0; i < marks.count; i++) {
      const lane = marks.lane[i] ?? 0;
      this.totals[lane] = (this.totals[lane] ?? 0) + (marks.from[i] === none ? 0 : 1);
      if (marks.history[i] && marks.from[i] !== none && (marks.from[i] ?? 0) < this.whole[0]) {
        this.past.push(i);
      }
    }

    this.past.sort((a, b) => (marks.from[a] ?? 0) - (marks.from[b] ?? 0));
    canvas.addEventListener('wheel', event => this.wheel(event), { passive: false });
    canvas.addEventListener('pointerdown', event => this.press(event));
    canvas.addEventListener('pointermove', event => this.move(event));
    canvas.addEventListener('pointerup', event => this.release(event));
    canvas.addEventListener('pointerleave', () => { this.tip.hidden = true; });
    canvas.addEventListener('dblclick', () => this.reset());
    canvas.addEventListener('keydown', event => this.key(event));
  }

  zoom(factor: number, around = (this.view[0] + this.view[1]) / 2): void {
    const length = Math.min(Math.max((this.view[1] - this.view[0]) * factor, 4), (this.whole[1] - this.whole[0]) * 4);
    const share = (around - this.view[0]) / (this.view[1] - this.view[0]);
    this.view = [around - length * share, around + length * (1 - share)];
    this.draw();
  }

  pan(share: number): void {
    const step = (this.view[1] - this.view[0]) * share;
    this.view = [this.view[0] + step, this.view[1] + step];
    this.draw();
  }

  reset(): void {
    this.view = [...this.whole];
    this.select(null);
  }

  select(days: [number, number] | null): void {
    this.selection.days = days;
    this.selection.changed();
  }

  /** Draws before the next frame. */
  draw(): void {
    this.pending ||= requestAnimationFrame(() => {
      this.pending = 0;
      this.paint();
    });
  }

  private get left(): number {
    return gutter + (this.past.length > 0 ? pastWidth : 0);
  }

  private scale(width: number): ScaleTime<number, number> {
    return scaleUtc().domain([this.view[0] * day, this.view[1] * day]).range([this.left, width - 4]);
  }

  private dayAt(x: number): number {
    const width = this.canvas.clientWidth;
    return this.view[0] + (x - this.left) / (width - 4 - this.left) * (this.view[1] - this.view[0]);
  }

  private paint(): void {
    const area = fit(this.canvas);
    if (!area) {
      return;
    }

    const { context, width, height } = area;
    const { left } = this;
    const rows = lanes.map((_, lane) => lane).filter(lane => this.selection.lanes[lane] === 1 && this.has(lane));
    const weights = rows.map(lane => 4 + Math.sqrt(this.totals[lane] ?? 0));
    const unit = (height - axis) / weights.reduce((a, b) => a + b, 0);
    this.hits = [];
    this.paintAxis(context, width, height);
    const perDay = (width - 4 - left) / (this.view[1] - this.view[0]);
    const byLane = this.seen();
    let top = 0;
    rows.forEach((lane, row) => {
      const rowHeight = (weights[row] ?? 1) * unit;
      context.fillStyle = colour('soft');
      context.font = '12px system-ui, sans-serif';
      context.textBaseline = 'middle';
      context.fillText(lanes[lane] ?? '', 4, top + rowHeight / 2, gutter - 8);
      context.fillStyle = colour('line');
      context.fillRect(0, top + rowHeight - 0.5, width, 1);
      const seen = byLane[lane] ?? [];
      context.fillStyle = colour(laneColour(lane));
      context.strokeStyle = context.fillStyle;
      if (seen.length <= mostSingle) {
        this.paintSingle(context, seen, top, rowHeight, perDay);
      } else {
        this.paintMany(context, seen, top, rowHeight, perDay, width);
      }

      this.paintPast(context, lane, top, rowHeight);
      top += rowHeight;
    });
    this.paintSelection(context, height, perDay);
  }

  /** The marks in view, row by row. */
  private seen(): number[][] {
    const byLane: number[][] = lanes.map(() => []);
    const { lane, from, to } = this.marks;
    const [first, last] = this.view;
    for (let i = 0; i < this.marks.count; i++) {
      const begin = from[i] ?? none;
      if (begin !== none && begin <= last && (to[i] ?? 0) >= first && this.selection.isInPlace(i)) {
        byLane[lane[i] ?? 0]?.push(i);
      }
    }

    return byLane;
  }

  /** Few marks: each as long as it lasts, above each other where they meet. */
  private paintSingle(context: CanvasRenderingContext2D, seen: number[], top: number, rowHeight: number, perDay: number): void {
    seen.sort((a, b) => (this.marks.from[a] ?? 0) - (this.marks.from[b] ?? 0));
    const ends: number[] = [];
    const placed = seen.map(mark => {
      const x = Math.max(this.left, this.left + ((this.marks.from[mark] ?? 0) - this.view[0]) * perDay);
      const w = Math.max(5, this.left + ((this.marks.to[mark] ?? 0) + 1 - this.view[0]) * perDay - x);
      const free = ends.findIndex(end => end <= x);
      const level = free < 0 ? ends.length : free;
      ends[level] = x + w + 1;
      return { mark, x, w, level };
    });
    const step = Math.max(1.5, Math.min(11, (rowHeight - 6) / Math.max(1, ends.length)));
    const thick = Math.max(1, step - Math.min(2, step / 4));
    for (const { mark, x, w, level } of placed) {
      const y = top + rowHeight - 3 - (level + 1) * step;
      context.globalAlpha = this.selection.isInTime(mark) ? 0.85 : 0.2;
      context.beginPath();
      context.roundRect(x, y, w, thick, Math.min(2, thick / 2));
      if (isHollow(this.marks.lane[mark] ?? 0)) {
        context.stroke();
      } else {
        context.fill();
      }

      this.hits.push({ x, y, w, h: thick, mark });
    }

    context.globalAlpha = 1;
  }

  /** Many marks: how many lie in each column. */
  private paintMany(context: CanvasRenderingContext2D, seen: number[], top: number, rowHeight: number, perDay: number, width: number): void {
    const columns = Math.max(1, Math.floor((width - this.left) / 2));
    const turns = new Float64Array(columns + 1);
    for (const i of seen) {
      const first = Math.max(0, Math.floor(((this.marks.from[i] ?? 0) - this.view[0]) * perDay / 2));
      const last = Math.min(columns - 1, Math.max(first, Math.floor(((this.marks.to[i] ?? 0) + 1 - this.view[0]) * perDay / 2)));
      const share = 1 / (last - first + 1);
      turns[first] = (turns[first] ?? 0) + share;
      turns[last + 1] = (turns[last + 1] ?? 0) - share;
    }

    let most = 0;
    let now = 0;
    const counts = turns.map(turn => {
      now += turn;
      most = Math.max(most, now);
      return now;
    });
    context.globalAlpha = 0.85;
    for (let column = 0; column < columns; column++) {
      const high = (rowHeight - 8) * Math.sqrt(Math.max(0, counts[column] ?? 0) / most);
      if (high > 0.3) {
        context.fillRect(this.left + column * 2, top + rowHeight - 2 - high, 2, high);
      }
    }

    context.globalAlpha = 1;
  }

  private paintPast(context: CanvasRenderingContext2D, lane: number, top: number, rowHeight: number): void {
    const here = this.past.filter(i => this.marks.lane[i] === lane && this.selection.isInPlace(i));
    const years = [...new Set(here.map(i => iso(this.marks.from[i] ?? 0).slice(0, 4)))];
    const step = Math.min(14, (pastWidth - 12) / Math.max(1, years.length));
    context.fillStyle = colour(laneColour(lane));
    const columns = new Map(years.map((year, column) => [year, { x: gutter + column * step, level: 0 }]));
    here.forEach(i => {
      const column = columns.get(iso(this.marks.from[i] ?? 0).slice(0, 4)) ?? { x: gutter, level: 0 };
      const { x } = column;
      const y = top + rowHeight - 12 - column.level++ * 7;
      if (y >= top) {
        context.fillRect(x, y, 5, 5);
        this.hits.push({ x, y, w: 6, h: 6, mark: i });
      }
    });
  }

  private paintAxis(context: CanvasRenderingContext2D, width: number, height: number): void {
    const scale = this.scale(width);
    const ticks = scale.ticks(Math.max(2, Math.floor((width - this.left) / 110)));
    const format = scale.tickFormat();
    context.font = '11px system-ui, sans-serif';
    context.textBaseline = 'top';
    for (const tick of ticks) {
      const x = scale(tick);
      context.fillStyle = colour('line');
      context.fillRect(x, 0, 1, height - axis);
      context.fillStyle = colour('soft');
      const label = tick.getUTCFullYear() < 1000 ? iso(tick.getTime() / day) : format(tick);
      context.fillText(label, Math.min(x + 2, width - context.measureText(label).width), height - axis + 5);
    }

    if (this.past.length > 0) {
      const years = [this.past[0], this.past[this.past.length - 1]].map(i => iso(this.marks.from[i ?? 0] ?? 0).slice(0, 4));
      context.fillStyle = colour('panel');
      context.fillRect(gutter - 4, 0, pastWidth - 4, height - axis);
      context.fillStyle = colour('soft');
      context.fillText(years[0] === years[1] ? years[0] ?? '' : `${years[0]}–${years[1]}`, gutter, height - axis + 5);
    }
  }

  private paintSelection(context: CanvasRenderingContext2D, height: number, perDay: number): void {
    const days = this.drag ? [Math.min(this.drag.from, this.drag.to), Math.max(this.drag.from, this.drag.to)] as const : this.selection.days;
    if (days) {
      const x = this.left + (days[0] - this.view[0]) * perDay;
      const w = Math.max(2, (days[1] + 1 - days[0]) * perDay);
      context.fillStyle = colour('link');
      context.globalAlpha = 0.14;
      context.fillRect(x, 0, w, height - axis);
      context.globalAlpha = 1;
      context.fillRect(x, 0, 1.5, height - axis);
      context.fillRect(x + w - 1.5, 0, 1.5, height - axis);
    }
  }

  private has(lane: number): boolean {
    return (this.totals[lane] ?? 0) > 0;
  }

  private wheel(event: WheelEvent): void {
    event.preventDefault();
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      this.pan(event.deltaX / 800);
    } else {
      this.zoom(Math.exp(event.deltaY / 500), this.dayAt(event.offsetX));
    }
  }

  private press(event: PointerEvent): void {
    if (event.button === 0 && event.offsetX >= this.left) {
      this.canvas.setPointerCapture(event.pointerId);
      this.drag = { from: Math.floor(this.dayAt(event.offsetX)), to: Math.floor(this.dayAt(event.offsetX)) };
    }
  }

  private move(event: PointerEvent): void {
    if (this.drag) {
      this.drag.to = Math.floor(this.dayAt(event.offsetX));
      if (this.drag.to !== this.drag.from) {
        this.select([Math.min(this.drag.from, this.drag.to), Math.max(this.drag.from, this.drag.to)]);
      }

      return;
    }

    const hit = this.hitAt(event);
    this.tip.hidden = hit === undefined;
    this.canvas.classList.toggle('over', hit !== undefined);
    if (hit !== undefined) {
      this.tip.textContent = this.marks.label(hit);
      this.tip.style.left = `${Math.min(event.offsetX + 12, this.canvas.clientWidth - 240)}px`;
      this.tip.style.top = `${event.offsetY + 14}px`;
    }
  }

  private release(event: PointerEvent): void {
    const drag = this.drag;
    this.drag = null;
    if (drag && drag.from !== drag.to) {
      this.select([Math.min(drag.from, drag.to), Math.max(drag.from, drag.to)]);
      return;
    }

    const hit = this.hitAt(event);
    if (hit !== undefined) {
      this.onPick(hit);
    } else if (drag && this.selection.days) {
      this.select(null);
    }
  }

  private hitAt(event: PointerEvent): number | undefined {
    return this.hits.find(h => event.offsetX >= h.x - 1 && event.offsetX <= h.x + h.w + 1 && event.offsetY >= h.y - 2 && event.offsetY <= h.y + h.h + 2)?.mark;
  }

  private key(event: KeyboardEvent): void {
    const done: Record<string, () => void> = {
      '+': () => this.zoom(0.7), '=': () => this.zoom(0.7), '-': () => this.zoom(1 / 0.7), '0': () => this.reset(),
      ArrowLeft: () => (event.shiftKey ? this.widen(-1) : this.pan(-0.15)), ArrowRight: () => (event.shiftKey ? this.widen(1) : this.pan(0.15)),
      Enter: () => this.select([Math.round(this.view[0]), Math.round(this.view[1])]), Escape: () => this.select(null),
    };
    const action = done[event.key];
    if (action && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      event.stopPropagation();
      action();
    }
  }

  /** By keys: selects days from the middle outwards, or moves the later end. */
  private widen(way: 1 | -1): void {
    const step = Math.max(1, Math.round((this.view[1] - this.view[0]) / 20));
    const middle = Math.round((this.view[0] + this.view[1]) / 2);
    const [first, last] = this.selection.days ?? [middle, middle];
    this.select([first, Math.max(first, last + way * step)]);
  }
}

/** The days in which all but a few of the marks lie that are not called up from the past. */
function extent(marks: Marks): [number, number] {
  const first: number[] = [];
  const last: number[] = [];
  for (let i = 0; i < marks.count; i++) {
    if (marks.from[i] !== none && !marks.history[i]) {
      first.push(marks.from[i] ?? 0);
      last.push(marks.to[i] ?? 0);
    }
  }

  if (first.length === 0) {
    const dated = [...marks.from].filter(from => from !== none).sort((a, b) => a - b);
    return [(dated[0] ?? 0) - 10, (dated[dated.length - 1] ?? 0) + 10];
  }

  first.sort((a, b) => a - b);
  last.sort((a, b) => a - b);
  const low = first[Math.floor(first.length * 0.03)] ?? 0;
  const high = last[Math.ceil(last.length * 0.97) - 1] ?? 0;
  const edge = Math.max(3, (high - low) * 0.03);
  return [low - edge, high + edge];
}

/** What did not happen, or might have, has no filling. */
function isHollow(lane: number): boolean {
  return lanes[lane] === 'denied' || lanes[lane] === 'counterfactual';
}

function laneColour(lane: number): string {
  return lanes[lane] === 'denied' ? 'asserted' : lanes[lane] ?? 'ink';
}
