import { NearIndex } from './near-index';
import { signatureOf } from './signature';

/** A text by what its owner calls it. */
export interface NamedText<Id> {
  id: Id;
  text: string;
}

/** Two near duplicates; `a` came before `b`. */
export interface NearPair<Id> {
  a: Id;
  b: Id;
  /** From 0 to 1, see `compare`. */
  share: number;
}

/**
 * Finds near duplicates among texts: each text’s pairs with those before it, as soon as it is read. Stories of one series are none. A text is
 * compared with the last 200 of those that have a passage in common, so not every pair of a very large group is named, but every group is whole.
 */
export function* findNear<Id>(texts: Iterable<NamedText<Id>>): Generator<NearPair<Id>> {
  const finder = new NearFinder<Id>();
  for (const text of texts) yield* finder.add(text);
}

/** {@link findNear} for texts that come one at a time. */
export class NearFinder<Id> {
  private readonly index = new NearIndex();
  private readonly ids: Id[] = [];

  /** Adds a text and gives its pairs with those before it, in their order. */
  add({ id, text }: NamedText<Id>): NearPair<Id>[] {
    const matches = this.index.add(signatureOf(text));
    this.ids.push(id);
    return matches
      .filter(({ verdict }) => verdict === 'near')
      .map(({ text: earlier, share }) => ({ a: this.ids[earlier], b: id, share }));
  }
}
