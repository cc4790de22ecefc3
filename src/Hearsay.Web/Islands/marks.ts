// Events by their own time and place, as columns. What is selected is a pair of days, a country or a town, and statuses.

/** What the workbench answers with. */
export type Columns = {
  count: number; claim: string[]; claims: number[]; status: number[]; denied: number[]; history: number[]; type: number[]; actors: number[];
  from: (number | null)[]; to: (number | null)[]; made: (number | null)[]; deadline: (number | null)[]; country: number[]; lat: (number | null)[]; lon: (number | null)[];
  countries: { code: string; name: string; lat: number; lon: number }[]; words: string[];
};

/** No day. */
export const none = -0x7fffffff;

/** The rows of the time line, and what each is called. */
export const lanes = ['asserted', 'denied', 'planned', 'predicted', 'conditional', 'counterfactual', 'demanded', 'asked'] as const;

const laneOfStatus = [0, 2, 3, 4, 5, 6, 7];

export type Town = { lat: number; lon: number };

export class Marks {
  readonly count: number;
  readonly lane: Uint8Array;
  readonly history: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly country: Int16Array;
  readonly town: Int32Array;
  readonly towns: Town[] = [];

  constructor(readonly columns: Columns) {
    const n = columns.count;
    this.count = n;
    this.lane = new Uint8Array(n);
    this.history = Uint8Array.from(columns.history);
    this.from = new Int32Array(n).fill(none);
    this.to = new Int32Array(n).fill(none);
    this.country = Int16Array.from(columns.country);
    this.town = new Int32Array(n).fill(-1);
    const towns = new Map<string, number>();
    for (let i = 0; i < n; i++) {
      this.lane[i] = columns.denied[i] && columns.status[i] === 0 ? 1 : laneOfStatus[columns.status[i] ?? 0] ?? 0;
      this.setDays(i);
      const lat = columns.lat[i];
      const lon = columns.lon[i];
      if (typeof lat === 'number' && typeof lon === 'number') {
        const key = `${lat},${lon}`;
        let town = towns.get(key);
        if (town === undefined) {
          town = this.towns.length;
          towns.set(key, town);
          this.towns.push({ lat, lon });
        }

        this.town[i] = town;
      }
    }
  }

  /** What a mark is, in a line. */
  label(i: number): string {
    const { columns } = this;
    const word = (index: number | undefined): string => (index === undefined || index < 0 ? '' : columns.words[index] ?? '');
    const days = this.from[i] === none ? '' : iso(this.from[i] ?? 0) + (this.to[i] === this.from[i] ? '' : ` to ${iso(this.to[i] ?? 0)}`);
    const parts = [days, lanes[this.lane[i] ?? 0], word(columns.type[i]).toLowerCase(), word(columns.actors[i]), columns.countries[columns.country[i] ?? -1]?.name];
    return parts.filter(p => p).join(' · ') + ((columns.claims[i] ?? 1) > 1 ? ` · ${columns.claims[i]} claims` : '');
  }

  /** A forecast lasts from when it was made to its deadline. */
  private setDays(i: number): void {
    const { from, to, made, deadline } = this.columns;
    const end = deadline[i];
    const first = typeof end === 'number' ? Math.min(made[i] ?? from[i] ?? end, end) : from[i];
    const last = typeof end === 'number' ? end : to[i] ?? first;
    if (typeof first === 'number' && typeof last === 'number') {
      this.from[i] = first;
      this.to[i] = Math.max(first, last);
    }
  }
}

/** What is looked at. */
export class Selection {
  days: [number, number] | null = null;
  country = -1;
  town = -1;
  readonly lanes = new Uint8Array(lanes.length).fill(1);
  private readonly heard: (() => void)[] = [];

  constructor(readonly marks: Marks) {}

  get isNarrowed(): boolean {
    return this.days !== null || this.country >= 0 || this.town >= 0;
  }

  hear(listener: () => void): void {
    this.heard.push(listener);
  }

  changed(): void {
    this.heard.forEach(listener => listener());
  }

  /** Whether a mark lies in the days that are selected. */
  isInTime(i: number): boolean {
    const { marks, days } = this;
    return this.lanes[marks.lane[i] ?? 0] === 1 && (days === null || (marks.from[i] !== none && (marks.from[i] ?? 0) <= days[1] && (marks.to[i] ?? 0) >= days[0]));
  }

  /** Whether a mark lies in the place that is selected. */
  isInPlace(i: number): boolean {
    const { marks } = this;
    return this.lanes[marks.lane[i] ?? 0] === 1 && (this.country < 0 || marks.country[i] === this.country) && (this.town < 0 || marks.town[i] === this.town);
  }

  /** The query that finds the claims of what is selected. */
  query(base: string): string {
    const { marks, days } = this;
    const on = lanes.filter((_, lane) => this.lanes[lane] === 1);
    const statuses = on.length === lanes.length ? '' : `(${[...new Set(on.map(term))].join(' or ') || 'status:none'})`;
    const town = marks.towns[this.town];
    const terms = [
      days ? `after:${iso(days[0])} before:${iso(days[1])}` : '',
      this.country >= 0 ? `country:${marks.columns.countries[this.country]?.code}` : '',
      town ? `near:"${town.lat}, ${town.lon}, 2 km"` : '',
      statuses,
    ].filter(t => t);
    return terms.length === 0 ? base : [/\bor\b/i.test(base) ? `(${base})` : base, ...terms].filter(t => t).join(' ');
  }
}

function term(lane: string): string {
  return lane === 'denied' ? '(status:asserted polarity:negative)' : lane === 'asserted' ? '(status:asserted polarity:positive)' : `status:${lane}`;
}

const day = 86_400_000;

/** The day of a number, as ISO 8601. */
export function iso(number: number): string {
  const date = new Date(number * day);
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-${String(date.getUTCMonth() + 1).padStart(2, '0')}-${String(date.getUTCDate()).padStart(2, '0')}`;
}

/** The number of a day in ISO 8601; null if it is none. */
export function dayOf(text: string): number | null {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? null : Math.round(time / day);
}

/** A colour of the style sheet. */
export function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** Makes a canvas as fine as the screen. */
export function fit(canvas: HTMLCanvasElement): { context: CanvasRenderingContext2D; width: number; height: number } | null {
  const context = canvas.getContext('2d');
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  if (!context || width === 0) {
    return null;
  }

  const ratio = window.devicePixelRatio || 1;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
  }

  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return { context, width, height };
}
