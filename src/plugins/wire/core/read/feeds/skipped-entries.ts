import type { Note } from '../format-reader';

/** What an export has among its entries that is no story: counted, by what it is. */
export class SkippedEntries {
  private readonly counts = new Map<string, number>();

  add(kind: string): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  /** What was skipped, in words; undefined when nothing was. */
  note(): Note | undefined {
    if (this.counts.size === 0) return undefined;
    const kinds = [...this.counts].map(([kind, count]) => `${count} of type "${kind}"`);
    return {
      code: 'ITEM_SKIPPED',
      message: `The export also has what is no story, and is skipped: ${kinds.join(', ')}.`,
    };
  }
}
