import { geoGraticule10, geoNaturalEarth1, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { countryNumbers } from './country-numbers';
import { isDisputed } from './disputed';
import { colour, fit, type Marks, type Selection } from './marks';

type Shape = GeometryObject & { id?: string; properties?: { name?: string } };

const most = 24;

/** The map: countries by how many events are stated no finer, towns as dots; disputed lines dashed. Wheel and keys zoom, dragging moves, a click selects. */
export class Atlas {
  private projection: GeoProjection = geoNaturalEarth1();
  private outlines: Path2D[] = [];
  private land = new Path2D();
  private grid = new Path2D();
  private borders = new Path2D();
  private disputed = new Path2D();
  private readonly shapes: Shape[];
  private readonly shapeOf: Int16Array;
  private towns: [number, number][] = [];
  private middles: [number, number][] = [];
  private readonly ground = document.createElement('canvas');
  private readonly lines = document.createElement('canvas');
  private prepared = '';
  private hasBegun = false;
  private size = '';
  private k = 1;
  private x = 0;
  private y = 0;
  private drag: { x: number; y: number; isMoved: boolean } | null = null;
  private pending = 0;
  private readonly byCountry: Int32Array;
  private readonly byTown: Int32Array;

  constructor(private readonly canvas: HTMLCanvasElement, private readonly world: Topology, private readonly marks: Marks, private readonly selection: Selection, private readonly tip: HTMLElement) {
    this.shapes = ((world.objects['countries'] as unknown as { geometries: Shape[] }).geometries);
    const byId = new Map(this.shapes.map((shape, i) => [shape.id ?? shape.properties?.name ?? '', i]));
    this.shapeOf = Int16Array.from(marks.columns.countries, c => byId.get(countryNumbers.get(c.code) ?? c.name) ?? -1);
    this.byCountry = new Int32Array(marks.columns.countries.length);
    this.byTown = new Int32Array(marks.towns.length);
    canvas.addEventListener('wheel', event => {
      event.preventDefault();
      this.zoom(Math.exp(-event.deltaY / 400), event.offsetX, event.offsetY);
    }, { passive: false });
    canvas.addEventListener('pointerdown', event => {
      canvas.setPointerCapture(event.pointerId);
      this.drag = { x: event.offsetX, y: event.offsetY, isMoved: false };
    });
    canvas.addEventListener('pointermove', event => this.move(event));
    canvas.addEventListener('pointerup', event => this.release(event));
    canvas.addEventListener('pointerleave', () => { this.tip.hidden = true; });
    canvas.addEventListener('keydown', event => this.key(event));
  }

  zoom(factor: number, x = this.canvas.clientWidth / 2, y = this.canvas.clientHeight / 2): void {
    const k = Math.min(Math.max(this.k * factor, 1), most);
    this.x = x - (x - this.x) * k / this.k;
    this.y = y - (y - this.y) * k / this.k;
    this.k = k;
    this.hold();
    this.draw();
  }

  reset(): void {
    [this.k, this.x, this.y] = [1, 0, 0];
    this.selection.country = -1;
    this.selection.town = -1;
    this.selection.changed();
  }

  /** Draws before the next frame. */
  draw(): void {
    this.pending ||= requestAnimationFrame(() => {
      this.pending = 0;
      this.paint();
    });
  }

  /** Draws at once. */
  paint(): void {
    const area = fit(this.canvas);
    if (!area) {
      return;
    }

    const { context, width, height } = area;
    this.lay(width, height);
    this.count();
    this.begin(width, height);
    this.prepare(width, height);
    context.drawImage(this.ground, 0, 0, width, height);
    this.enter(context);
    this.paintCountries(context);
    context.restore();
    context.drawImage(this.lines, 0, 0, width, height);
    this.enter(context);
    this.paintDots(context);
    context.restore();
  }

  /** The first view: where the events are. */
  private begin(width: number, height: number): void {
    if (this.hasBegun) {
      return;
    }

    this.hasBegun = true;
    const seen = [...this.towns.filter((_, t) => (this.byTown[t] ?? 0) > 0), ...this.middles.filter((_, c) => (this.byCountry[c] ?? 0) > 0)];
    if (seen.length > 0) {
      const [xs, ys] = [seen.map(p => p[0]), seen.map(p => p[1])];
      const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      this.k = Math.min(8, Math.max(1, 0.8 * Math.min(width / (right - left + 1), height / (bottom - top + 1))));
      this.x = width / 2 - this.k * (left + right) / 2;
      this.y = height / 2 - this.k * (top + bottom) / 2;
      this.hold();
    }
  }

  /** Draws what stays while something is selected, once for a place and a size of the map. */
  private prepare(width: number, height: number): void {
    const ratio = window.devicePixelRatio || 1;
    const state = [width, height, this.k, this.x, this.y, ratio, colour('paper')].join(' ');
    if (this.prepared === state) {
      return;
    }

    this.prepared = state;
    const layer = (canvas: HTMLCanvasElement, paint: (context: CanvasRenderingContext2D) => void): void => {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      const context = canvas.getContext('2d');
      if (context) {
        context.setTransform(ratio, 0, 0, ratio, 0, 0);
        this.enter(context);
        paint(context);
      }
    };
    layer(this.ground, context => {
      context.strokeStyle = colour('line');
      context.globalAlpha = 0.5;
      context.stroke(this.grid);
      context.globalAlpha = 1;
      context.fillStyle = colour('hover');
      context.fill(this.land);
    });
    layer(this.lines, context => {
      context.strokeStyle = colour('soft');
      context.globalAlpha = 0.55;
      context.stroke(this.borders);
      context.setLineDash([3 / this.k, 2.5 / this.k]);
      context.globalAlpha = 1;
      context.stroke(this.disputed);
    });
  }

  /** Goes over to the map's own measures, until the context is restored. */
  private enter(context: CanvasRenderingContext2D): void {
    context.save();
    context.translate(this.x, this.y);
    context.scale(this.k, this.k);
    context.lineWidth = 0.6 / this.k;
  }

  private lay(width: number, height: number): void {
    if (this.size === `${width} ${height}`) {
      return;
    }

    this.size = `${width} ${height}`;
    const countries = this.world.objects['countries'] as unknown as Parameters<typeof mesh>[1];
    this.projection = geoNaturalEarth1().fitExtent([[4, 4], [width - 4, height - 4]], { type: 'Sphere' });
    const path = (shape: GeoPermissibleObjects): Path2D => new Path2D(geoPath(this.projection)(shape) ?? '');
    const one = (shape: GeometryObject): GeoPermissibleObjects => feature(this.world, shape as never) as unknown as GeoPermissibleObjects;
    const name = (shape: unknown): string => (shape as Shape).properties?.name ?? '';
    this.outlines = this.shapes.map(shape => path(one(shape)));
    this.land = path(one(this.world.objects['land'] as GeometryObject));
    this.grid = path(geoGraticule10());
    this.borders = path(mesh(this.world, countries, (a, b) => a !== b && isDisputed(name(a), name(b)) !== true));
    this.disputed = path(mesh(this.world, countries, (a, b) => a !== b && isDisputed(name(a), name(b)) === true));
    this.towns = this.marks.towns.map(town => this.projection([town.lon, town.lat]) ?? [-99, -99]);
    this.middles = this.marks.columns.countries.map(c => this.projection([c.lon, c.lat]) ?? [-99, -99]);
  }

  private count(): void {
    this.byCountry.fill(0);
    this.byTown.fill(0);
    const { country, town } = this.marks;
    for (let i = 0; i < this.marks.count; i++) {
      if (this.selection.isInTime(i)) {
        const t = town[i] ?? -1;
        const c = country[i] ?? -1;
        if (t >= 0) {
          this.byTown[t] = (this.byTown[t] ?? 0) + 1;
        } else if (c >= 0) {
          this.byCountry[c] = (this.byCountry[c] ?? 0) + 1;
        }
      }
    }
  }

  private paintCountries(context: CanvasRenderingContext2D): void {
    const highest = Math.log1p(this.byCountry.reduce((a, b) => Math.max(a, b), 1));
    context.fillStyle = colour('link');
    this.byCountry.forEach((n, c) => {
      const shape = this.outlines[this.shapeOf[c] ?? -1];
      if (n > 0 && shape) {
        context.globalAlpha = 0.12 + 0.5 * Math.log1p(n) / highest;
        context.fill(shape);
      }
    });
    context.globalAlpha = 1;
    const picked = this.outlines[this.shapeOf[this.selection.country] ?? -1];
    if (picked) {
      context.strokeStyle = colour('ink');
      context.lineWidth = 2 / this.k;
      context.stroke(picked);
      context.lineWidth = 0.6 / this.k;
    }
  }

  private paintDots(context: CanvasRenderingContext2D): void {
    context.strokeStyle = colour('paper');
    context.lineWidth = 1 / this.k;
    this.byCountry.forEach((n, c) => {
      const [x, y] = this.middles[c] ?? [-99, -99];
      if (n > 0 && (this.shapeOf[c] ?? -1) < 0) {
        const side = radius(n) * 1.8 / this.k;
        context.fillStyle = colour('conditional');
        context.fillRect(x - side / 2, y - side / 2, side, side);
        context.strokeRect(x - side / 2, y - side / 2, side, side);
      }
    });
    context.fillStyle = colour('planned');
    this.byTown.forEach((n, t) => {
      const [x, y] = this.towns[t] ?? [-99, -99];
      if (n > 0) {
        context.beginPath();
        context.arc(x, y, radius(n) / this.k, 0, 7);
        context.fill();
        context.stroke();
      }
    });
    const at = this.towns[this.selection.town];
    if (at) {
      context.strokeStyle = colour('ink');
      context.lineWidth = 2 / this.k;
      context.beginPath();
      context.arc(at[0], at[1], (radius(this.byTown[this.selection.town] ?? 0) + 3) / this.k, 0, 7);
      context.stroke();
    }
  }

  /** What is under a place of the canvas: a town before a country. */
  private under(px: number, py: number): { town: number; country: number } {
    const x = (px - this.x) / this.k;
    const y = (py - this.y) / this.k;
    let town = -1;
    let nearest = 7 / this.k;
    this.towns.forEach(([tx, ty], t) => {
      const distance = Math.hypot(tx - x, ty - y);
      if ((this.byTown[t] ?? 0) > 0 && distance < Math.max(nearest, radius(this.byTown[t] ?? 0) / this.k) && distance <= nearest + radius(this.byTown[t] ?? 0) / this.k) {
        town = t;
        nearest = distance;
      }
    });
    if (town >= 0) {
      return { town, country: -1 };
    }

    const context = this.canvas.getContext('2d');
    const country = this.middles.findIndex(([mx, my], c) => {
      const shape = this.outlines[this.shapeOf[c] ?? -1];
      if (!shape) {
        return Math.hypot(mx - x, my - y) < 8 / this.k;
      }

      context?.save();
      context?.setTransform(1, 0, 0, 1, 0, 0);
      const isIn = context?.isPointInPath(shape, x, y) ?? false;
      context?.restore();
      return isIn;
    });
    return { town: -1, country };
  }

  private move(event: PointerEvent): void {
    if (this.drag) {
      const dx = event.offsetX - this.drag.x;
      const dy = event.offsetY - this.drag.y;
      if (this.drag.isMoved || Math.hypot(dx, dy) > 4) {
        this.drag = { x: event.offsetX, y: event.offsetY, isMoved: true };
        this.x += dx;
        this.y += dy;
        this.hold();
        this.draw();
      }

      return;
    }

    const { town, country } = this.under(event.offsetX, event.offsetY);
    const name = this.marks.columns.countries[country]?.name;
    const words = town >= 0 ? `${this.byTown[town]} at ${this.marks.towns[town]?.lat}, ${this.marks.towns[town]?.lon}` : name ? `${name}: ${this.byCountry[country]} stated no finer` : '';
    this.tip.hidden = words === '';
    this.canvas.classList.toggle('over', words !== '');
    this.tip.textContent = words;
    this.tip.style.left = `${Math.min(event.offsetX + 12, this.canvas.clientWidth - 200)}px`;
    this.tip.style.top = `${event.offsetY + 14}px`;
  }

  private release(event: PointerEvent): void {
    const isClick = this.drag?.isMoved === false;
    this.drag = null;
    if (isClick) {
      const { town, country } = this.under(event.offsetX, event.offsetY);
      const isSame = town === this.selection.town && country === this.selection.country;
      this.selection.town = isSame ? -1 : town;
      this.selection.country = isSame ? -1 : country;
      this.selection.changed();
    }
  }

  private key(event: KeyboardEvent): void {
    const step = 40;
    const done: Record<string, () => void> = {
      '+': () => this.zoom(1.4), '=': () => this.zoom(1.4), '-': () => this.zoom(1 / 1.4), '0': () => this.reset(), Escape: () => this.reset(),
      ArrowLeft: () => { this.x += step; }, ArrowRight: () => { this.x -= step; }, ArrowUp: () => { this.y += step; }, ArrowDown: () => { this.y -= step; },
    };
    const action = done[event.key];
    if (action && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      event.stopPropagation();
      action();
      this.hold();
      this.draw();
    }
  }

  /** Keeps the map in sight. */
  private hold(): void {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    this.x = Math.min(0, Math.max(this.x, width - width * this.k));
    this.y = Math.min(0, Math.max(this.y, height - height * this.k));
  }
}

function radius(n: number): number {
  return Math.min(14, 2.5 + 1.6 * Math.log2(1 + n));
}
