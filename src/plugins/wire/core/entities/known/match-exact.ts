import { LEGAL_FORMS } from '../data/organization-words';
import type { Token } from '../tokenize';
import { isFirst, isLast, linePieces, type LinePieces } from './line-pieces';
import type { KnownRecord, NameIndex } from './packed-names';

/** A stretch of tokens that spells a known name. Several `names`: records that share the spelling. */
export interface KnownMatch {
  from: number;
  to: number;
  names: KnownRecord[];
}

/** Longest name a text is searched for, in key words: keeps the search linear whatever the index holds. */
const MAX_WORDS = 40;

/**
 * Finds known names in a paragraph by their spelling keys, longest first from the left, never overlapping. A stretch without any
 * capital is not a name unless its script has none.
 */
export const matchExact = (
  tokens: readonly Token[],
  index: NameIndex,
  pieces: LinePieces = linePieces(tokens),
): KnownMatch[] => {
  const found: KnownMatch[] = [];
  const { words, tokens: tokenOf } = pieces;
  for (let at = 0; at < words.length; at += 1) {
    const start = words[at];
    let node = start ? start.openedIn(index) : 0;
    if (node === 0 || !isFirst(pieces, at)) continue;
    let end = 0;
    let upTo = at;
    for (let i = at; node !== 0;) {
      if (index.isEnd(node) && isLast(pieces, i)) {
        end = node;
        upTo = i;
      }
      i += 1;
      const next = i < at + MAX_WORDS ? words[i] : undefined;
      node = next ? index.child(node, next.numberIn(index)) : 0;
    }
    if (end === 0) continue;
    const names = index.entries(end).map(({ record }) => index.record(record));
    const from = tokenOf[at]!;
    let to = tokenOf[upTo]! + 1;
    if (names.some((name) => name.type === 'organization')) to = afterLegalForms(tokens, to);
    if (!looksLikeName(tokens, from, to)) continue;
    found.push({ from, to, names });
    at = upTo;
  }
  return found;
};

/** Behind the legal forms ("Ltd") that stand at a token. */
export const afterLegalForms = (tokens: readonly Token[], at: number): number => {
  let to = at;
  while (to < tokens.length && LEGAL_FORMS.has(tokens[to]!.lower) && tokens[to]!.capital) to += 1;
  return to;
};

const looksLikeName = (tokens: readonly Token[], from: number, to: number): boolean => {
  let areNumbers = true;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]!;
    if (token.capital || /\p{Lo}/u.test(token.word)) return true;
    areNumbers &&= token.kind === 'number';
  }
  return areNumbers;
};
