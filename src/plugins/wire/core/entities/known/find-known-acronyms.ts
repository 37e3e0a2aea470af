import { take, type Found, type Line } from '../line';

/**
 * Finds the later acronyms of known organizations that have theirs in brackets behind their name. For languages in which nothing but
 * known names is found; in English the rules have found it before.
 */
export const findKnownAcronyms = (lines: readonly Line[]): void => {
  const owners = new Map<string, Found | undefined>();
  for (const { tokens, found } of lines) {
    for (const one of found) {
      const inner = tokens[one.to + 1];
      if (!one.known || one.type !== 'organization' || tokens[one.to]?.word !== '(') continue;
      if (!inner?.acronym || tokens[one.to + 2]?.word !== ')') continue;
      if (inner.lower.charAt(0) !== tokens[one.from]!.lower.charAt(0)) continue;
      const owner = owners.get(inner.word);
      const isOther = owners.has(inner.word) && owner?.known?.id !== one.known.id;
      owners.set(inner.word, isOther ? undefined : (owner ?? one));
    }
  }
  if (owners.size === 0) return;
  for (const line of lines) {
    line.tokens.forEach(({ word, acronym }, at) => {
      const owner = acronym ? owners.get(word) : undefined;
      if (owner)
        take(line, {
          type: 'organization',
          from: at,
          to: at + 1,
          evidence: 'acronym of a name in this article',
          same: owner,
        });
    });
  }
};
