import { FUNCTION_WORDS } from './data/function-words';
import { spelling } from './name-key';
import type { Entity } from './mention';

const SMALL = new Set(['named', 'after', 'republic', 'in', 'of', 'and', 'for', 'on', 'the']);

/** The telling words of an organization's or event's spelling key. */
const bagOf = (entity: Entity): Set<string> =>
  new Set(entity.key.split(' ').filter((word) => !SMALL.has(word) && !FUNCTION_WORDS.has(word)));

/** Letters that transliterations write in several ways, brought to one. Only for proposals: it brings different names together. */
const folded = (name: string): string =>
  spelling(name)
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

const ACRONYM = /^\p{Lu}{2,7}$/u;

/** An entity, with what it is compared by; each made when first asked for. */
class Candidate {
  private ownBag?: Set<string>;
  private ownFolded?: string;
  private ownInitials?: string;
  readonly isAcronym: boolean;

  constructor(readonly entity: Entity) {
    this.isAcronym = ACRONYM.test(entity.name);
  }

  get bag(): Set<string> {
    return (this.ownBag ??= bagOf(this.entity));
  }

  get folded(): string {
    return (this.ownFolded ??= folded(this.entity.name));
  }

  get initials(): string {
    return (this.ownInitials ??= initialsOf(this.entity.name));
  }
}

const alike = (a: Candidate, b: Candidate): boolean => {
  const { type } = a.entity;
  if (type !== b.entity.type) return false;
  if (a.entity.place && b.entity.place && a.entity.place !== b.entity.place) return false;
  if (type === 'person') {
    if (!a.entity.key.includes(' ') || !b.entity.key.includes(' ')) return false;
    return a.folded === b.folded;
  }
  if (a.isAcronym || b.isAcronym) {
    return type === 'organization' && (b.initials === a.entity.name || a.initials === b.entity.name);
  }
  const [small, large] = a.bag.size <= b.bag.size ? [a.bag, b.bag] : [b.bag, a.bag];
  if (small.size < 3 && small.size !== large.size) return false;
  for (const word of small) if (!large.has(word)) return false;
  return small.size / large.size >= 0.6;
};

/**
 * Says of an entity which earlier one it may be under another spelling: the same telling words, one name's words among the other's,
 * an acronym's letters, a transliteration. A proposal for an editor; nothing is merged.
 */
export const proposeSame = (entities: Entity[]): void => {
  const candidates = entities.map((entity) => new Candidate(entity));
  candidates.forEach((candidate, at) => {
    for (let i = 0; i < at; i += 1) {
      const other = candidates[i]!;
      if (candidate.entity.known && other.entity.known) continue;
      if (!alike(other, candidate)) continue;
      candidate.entity.maybeSameAs = i;
      return;
    }
  });
};
