import { rememberWords } from '../remember-words';
import { LEGAL_FORMS } from './data/organization-words';
import { keyWords, nameKey } from './name-key';
import type { KnownName } from './mention';
import type { Token } from './tokenize';

interface Node {
  next?: Map<string, Node>;
  names?: KnownName[];
}

/** All known names and aliases by spelling key, word by word. Made by `buildNameIndex`, read by `linkEntities`; not changed after. */
export interface NameIndex {
  readonly size: number;
  readonly root: Node;
}

/** A stretch of tokens that spells a known name. Several `names`: records that share the spelling. */
export interface KnownMatch {
  from: number;
  to: number;
  names: KnownName[];
}

/**
 * Puts the newsroom's names and their aliases into an index for `linkEntities`. Names without letters or digits are left out.
 *
 * @param known The records; two of them may share a spelling, and such a name is then never linked to either silently.
 */
export const buildNameIndex = (known: KnownName[]): NameIndex => {
  const root: Node = {};
  let size = 0;
  for (const record of known) {
    for (const form of new Set([record.name, ...record.aliases])) {
      const key = nameKey(form, record.type);
      if (!key) continue;
      let node = root;
      for (const word of key.split(' ')) {
        node.next ??= new Map();
        let child = node.next.get(word);
        if (!child) {
          child = {};
          node.next.set(word, child);
        }
        node = child;
      }
      node.names ??= [];
      if (!node.names.some((other) => other.id === record.id && other.type === record.type)) {
        node.names.push(record);
        size += 1;
      }
    }
  }
  return { size, root };
};

/** The key words of one word of a text; not to be changed. */
const keyWordsOf = rememberWords((word): readonly string[] => keyWords(word));

/** Longest name a text is searched for, in key words: keeps the search linear whatever the index holds. */
const MAX_WORDS = 40;

/**
 * Finds known names in a paragraph, longest first from the left, never overlapping. A stretch without any capital is not a name
 * unless its script has none.
 */
export const matchKnown = (tokens: Token[], index: NameIndex): KnownMatch[] => {
  const pieces: { word: string; token: number; last: boolean }[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === 'mark' && token.word !== '&') {
      // A comma or a bracket may stand inside a known name ("Ministry of Youth, Culture and Sports"); a sentence's end may not.
      if (/[.!?;:]/u.test(token.word)) pieces.push({ word: '\n', token: at, last: true });
      return;
    }
    const words = keyWordsOf(token.word);
    words.forEach((word, i) => pieces.push({ word, token: at, last: i === words.length - 1 }));
  });
  const found: KnownMatch[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const start = pieces[at]!;
    if (at > 0 && pieces[at - 1]!.token === start.token) continue;
    let node: Node | undefined = index.root;
    let best: { upTo: number; names: KnownName[] } | undefined;
    for (let i = at; i < pieces.length && i < at + MAX_WORDS; i += 1) {
      node = node.next?.get(pieces[i]!.word);
      if (!node) break;
      if (node.names && pieces[i]!.last) best = { upTo: i, names: node.names };
    }
    if (!best) continue;
    const from = start.token;
    let to = pieces[best.upTo]!.token + 1;
    if (best.names.some((name) => name.type === 'organization')) {
      while (to < tokens.length && LEGAL_FORMS.has(tokens[to]!.lower) && tokens[to]!.capital) to += 1;
    }
    if (!looksLikeName(tokens.slice(from, to))) continue;
    found.push({ from, to, names: best.names });
    at = best.upTo;
  }
  return found;
};

const looksLikeName = (tokens: Token[]): boolean =>
  tokens.some((token) => token.capital || /\p{Lo}/u.test(token.word)) ||
  tokens.every((token) => token.kind === 'number');
