import { LEGAL_FORMS } from '../../../../../src/plugins/wire/core/entities/data/organization-words';
import { nameKey, type KnownName } from '../../../../../src/plugins/wire/core/entities';
import { keyWords } from '../../../../../src/plugins/wire/core/entities/name-key';
import type { Token } from '../../../../../src/plugins/wire/core/entities/tokenize';

interface Node {
  next: Map<string, Node>;
  ids: string[];
}

/** What the packed index is held against: names by their spelling keys in a trie of maps, as simple as it gets. */
export class PlainTrie {
  private readonly root: Node = { next: new Map(), ids: [] };

  constructor(private readonly known: readonly KnownName[]) {
    for (const { id, type, name, aliases } of known)
      for (const form of [name, ...aliases]) {
        const key = nameKey(form, type);
        if (!key) continue;
        let node = this.root;
        for (const word of key.split(' ')) {
          const child = node.next.get(word) ?? { next: new Map(), ids: [] };
          node.next.set(word, child);
          node = child;
        }
        if (!node.ids.includes(id)) node.ids.push(id);
      }
  }

  /** Stretches of tokens, longest first from the left, with the records that are called so. */
  match(tokens: readonly Token[]): { from: number; to: number; ids: string[] }[] {
    const found: { from: number; to: number; ids: string[] }[] = [];
    for (let from = 0; from < tokens.length;) {
      const match = this.longestFrom(tokens, from);
      if (match && looksLikeName(tokens.slice(match.from, match.to))) {
        found.push(match);
        from = match.end;
      } else from += 1;
    }
    return found.map(({ from, to, ids }) => ({ from, to, ids }));
  }

  private longestFrom(tokens: readonly Token[], from: number) {
    let node: Node | undefined = this.root;
    let best: { from: number; to: number; end: number; ids: string[] } | undefined;
    for (let i = from; i < tokens.length && node; i += 1) {
      const { kind, word } = tokens[i]!;
      const isMark = kind === 'mark' && word !== '&';
      if (isMark && /[.!?;:…]/u.test(word)) break;
      const words = isMark ? [] : keyWords(word);
      if (i === from && words.length === 0) return undefined;
      for (const one of words) node = node?.next.get(one);
      if (words.length === 0 || !node || node.ids.length === 0) continue;
      let to = i + 1;
      if (this.known.some(({ id, type }) => type === 'organization' && node!.ids.includes(id)))
        while (to < tokens.length && LEGAL_FORMS.has(tokens[to]!.lower) && tokens[to]!.capital) to += 1;
      best = { from, to, end: i + 1, ids: node.ids };
    }
    return best;
  }
}

const looksLikeName = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.capital || /\p{Lo}/u.test(token.word)) ||
  tokens.every((token) => token.kind === 'number');
