const PARTS = ['begin', 'inside', 'last', 'unit'] as const;
type Part = (typeof PARTS)[number];

/** A word's place in a span: in none, or the first, an inner, the last or the only word of a span of a type (BILOU: Ratinov and Roth 2009). */
type Label<T> = { type?: undefined; part?: undefined } | { type: T; part: Part };

/** The label of a word that belongs to no span. */
export const OUTSIDE = 0;

/** Tokens `from` up to, not including, `to`. */
export interface TypedSpan<T> {
  type: T;
  from: number;
  to: number;
}

/** The labels of the spans of some types, by number. */
export class LabelSet<T extends string> {
  readonly labels: readonly Label<T>[];
  readonly count: number;
  /** By label, those that may stand before it. */
  readonly before: readonly (readonly number[])[];
  readonly mayBegin: readonly boolean[];
  readonly mayEnd: readonly boolean[];

  constructor(private readonly types: readonly T[]) {
    this.labels = [{}, ...types.flatMap((type) => PARTS.map((part) => ({ type, part })))];
    this.count = this.labels.length;
    this.before = this.labels.map((_label, b) =>
      this.labels.flatMap((_other, a) => (this.mayFollow(a, b) ? [a] : [])),
    );
    this.mayBegin = this.labels.map((_label, b) => this.mayFollow(OUTSIDE, b));
    this.mayEnd = this.labels.map((_label, a) => this.mayFollow(a, OUTSIDE));
  }

  /** Whether a word of label `b` may come after one of label `a`. */
  mayFollow(a: number, b: number): boolean {
    const [before, after] = [this.labels[a]!, this.labels[b]!];
    return before.part === 'begin' || before.part === 'inside'
      ? before.type === after.type && (after.part === 'inside' || after.part === 'last')
      : after.part === undefined || after.part === 'begin' || after.part === 'unit';
  }

  /** The number of a label. */
  of(type: T, part: Part): number {
    return 1 + this.types.indexOf(type) * PARTS.length + PARTS.indexOf(part);
  }

  /** Writes a span's labels. */
  write(labels: Uint8Array, { type, from, to }: TypedSpan<T>): void {
    if (to - from === 1) {
      labels[from] = this.of(type, 'unit');
      return;
    }
    labels.fill(this.of(type, 'inside'), from, to);
    labels[from] = this.of(type, 'begin');
    labels[to - 1] = this.of(type, 'last');
  }

  /** The spans that labels spell. */
  spans(labels: ArrayLike<number>): TypedSpan<T>[] {
    const spans: TypedSpan<T>[] = [];
    let from = 0;
    for (let i = 0; i < labels.length; i += 1) {
      const { type, part } = this.labels[labels[i]!]!;
      if (!type) continue;
      if (part === 'begin' || part === 'unit') from = i;
      if (part === 'last' || part === 'unit') spans.push({ type, from, to: i + 1 });
    }
    return spans;
  }
}
