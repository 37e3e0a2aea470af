import type { EntityType } from '../mention';
import type { Token } from '../tokenize';
import { declinedAs } from './data/inflections';
import { judge, whyOf, type Judged, type Setting } from './judge-match';
import { isFirst, type LinePieces } from './line-pieces';
import { FoldedWalk, type WeakMatch } from './match-folded';
import { RebuiltSearch } from './match-rebuilt';
import { looseHash, wholeKeys } from './name-keys';
import type { NameIndex } from './packed-names';
import { piecesOf } from './word-piece';

/**
 * Finds what is written otherwise than any of its record's names: transliterations, inflected forms, names that are built another way.
 *
 * @param language BCP 47
 * @returns in the order of the text, longest first from the left, none overlapping another
 */
export const matchWeak = (
  tokens: readonly Token[],
  pieces: LinePieces,
  index: NameIndex,
  language = 'en',
): Judged[] => {
  const declined = declinedAs(language);
  const setting = { tokens, index, declined, language: language.split('-')[0]!.toLowerCase() };
  const walk = new FoldedWalk(tokens, pieces, index, declined);
  const rebuilt = new RebuiltSearch(tokens, index);
  const found: Judged[] = [];
  let upTo = 0;
  for (let at = 0; at < pieces.words.length; at += 1) {
    const token = pieces.tokens[at]!;
    if (token < upTo || !isFirst(pieces, at) || !mayBegin(tokens[token]!)) continue;
    const folded = judged(walk.longestFrom(at), setting);
    const other = judged(rebuilt.longestFrom(token), setting);
    const best = other && (!folded || other.to > folded.to) ? other : folded;
    if (!best) continue;
    found.push(best);
    // What is only to be asked about hides nothing that begins within it.
    if (best.trust !== 'ask') upTo = best.to;
  }
  return found;
};

const judged = (match: WeakMatch | undefined, setting: Setting): Judged | undefined => {
  const verdict = match && judge(match, setting);
  return verdict?.trust === 'no' ? undefined : verdict;
};

const mayBegin = ({ capital, kind, word }: Token): boolean =>
  capital || (kind === 'word' && word.charCodeAt(0) > 127 && /^\p{Lo}/u.test(word));

/** The most records that are named to an editor. */
const MOST_ASKED = 5;

/** Records that a name may stand for though it is spelt otherwise than they are, by number. @param stretch the name's tokens */
export const soundsLike = (
  stretch: readonly Token[],
  type: EntityType,
  index: NameIndex,
): { record: number; why: string }[] => {
  const pieces = stretch.flatMap(({ kind, word, facts }) =>
    kind === 'mark' && word !== '&' ? [] : piecesOf(facts),
  );
  if (pieces.length < 2) return [];
  const hashes =
    type === 'person'
      ? [looseHash(pieces.map(({ loose }) => loose))]
      : wholeKeys(pieces.map(({ part }) => part)).map(({ hash }) => hash);
  const found = new Map<number, string>();
  for (const hash of hashes) {
    const node = index.whole(hash);
    if (node === 0) continue;
    for (const { record, kind } of index.entries(node))
      if (index.typeOf(record) === type && !found.has(record)) found.set(record, whyOf(kind));
  }
  return [...found].slice(0, MOST_ASKED).map(([record, why]) => ({ record, why }));
};
