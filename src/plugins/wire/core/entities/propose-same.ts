import { FUNCTION_WORDS } from './data/function-words';
import { keyWords } from './name-key';
import type { Entity } from './mention';

const SMALL = new Set(['named', 'after', 'republic', 'in', 'of', 'and', 'for', 'on', 'the']);

/** The telling words of an organization's or event's spelling key. */
const bagOf = (entity: Entity): Set<string> =>
  new Set(entity.key.split(' ').filter((word) => !SMALL.has(word) && !FUNCTION_WORDS.has(word)));

/** Letters that transliterations write in several ways, brought to one. Only for proposals: it brings different names together. */
const folded = (name: string): string =>
  keyWords(name)
    .join(' ')
    .replace(/kh/gu, 'h')
    .replace(/dzh|dj|c(?=[aeiou])/gu, 'j')
    .replace(/w/gu, 'v')
    .replace(/(?<=[aeiou])[yij]+|[yij]+(?=[aeiou])/gu, '')
    .replace(/[ae]/gu, 'a')
    .replace(/(.)\1+/gu, '$1');

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');

const alike = (a: Entity, b: Entity): boolean => {
  if (a.type !== b.type) return false;
  if (a.type === 'person') {
    if (!a.key.includes(' ') || !b.key.includes(' ')) return false;
    return folded(a.name) === folded(b.name);
  }
  if (/^\p{Lu}{2,7}$/u.test(a.name) || /^\p{Lu}{2,7}$/u.test(b.name)) {
    return a.type === 'organization' && (initialsOf(b.name) === a.name || initialsOf(a.name) === b.name);
  }
  const [x, y] = [bagOf(a), bagOf(b)];
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  if (small.size < 3 && small.size !== large.size) return false;
  for (const word of small) if (!large.has(word)) return false;
  return small.size / large.size >= 0.6;
};

/**
 * Says of an entity which earlier one it may be under another spelling: the same telling words, one name's words among the other's,
 * an acronym's letters, a transliteration. A proposal for an editor; nothing is merged.
 */
export const proposeSame = (entities: Entity[]): void => {
  entities.forEach((entity, at) => {
    for (let i = 0; i < at; i += 1) {
      const other = entities[i]!;
      if (entity.known && other.known) continue;
      if (!alike(other, entity)) continue;
      entity.maybeSameAs = i;
      return;
    }
  });
};
