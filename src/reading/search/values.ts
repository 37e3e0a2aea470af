/** The values of a statement in the order of their placeholders. */
export class Values {
  readonly all: unknown[] = [];

  /** @returns the placeholder, `$1` and so on */
  add(value: unknown): string {
    this.all.push(value);
    return `$${this.all.length}`;
  }
}
