/** Sums of a list up to each index, so that the sum of any stretch costs nothing. */
export class Sums {
  private readonly upTo: Float64Array;

  constructor(values: readonly number[]) {
    this.upTo = new Float64Array(values.length + 1);
    values.forEach((value, i) => (this.upTo[i + 1] = this.upTo[i] + value));
  }

  get total(): number {
    return this.upTo[this.upTo.length - 1];
  }

  /** The sum from one index to before another; what lies outside the list counts nothing. */
  within(from: number, to: number): number {
    const last = this.upTo.length - 1;
    return this.upTo[Math.max(0, Math.min(last, to))] - this.upTo[Math.max(0, Math.min(last, from))];
  }
}
