import type { Candidate, Post, Said } from './said';
import { weighEvent } from './weigh-event';
import { weighOrganization } from './weigh-organization';
import { weighPerson } from './weigh-person';
import type { Weighed } from './weighed';

/**
 * What a name of an article is: a record, one of several of which it is not known which, or a new one that may be the same as some. `place` is the
 * state that tells a new one from others of its name.
 */
export type Resolution =
  | { kind: 'link'; id: string }
  | { kind: 'several'; ids: string[] }
  | { kind: 'fresh'; maybeSame: MaybeSame[]; place?: string };

/** A record that may be the same as a new one. */
export interface MaybeSame {
  id: string;
  /** What speaks for it and against it, in words for the editor. */
  why: string;
  /** How sure it is, from 0 to 1. */
  score: number;
}

/** At this weight, and below it, two of one name are two. */
const CONTRADICTION = -2.5;
/** What the best of several has to weigh by itself, and more than the next. */
const CLEAR = 1;
const LEAD = 2;
/** What a record that is called a little differently has to weigh. */
const OTHERWISE_CALLED = 2;
/** From this weight on it is certain that an event is another edition, an organization another state's: nobody needs to be asked. */
const CERTAIN = -4;

/**
 * Says which record a name of an article means. The same name is the same record unless what is said of them contradicts each other.
 * The order of the candidates makes no difference, but for which of two equal ones is named first.
 *
 * @param posts of a person, with the employers' records
 * @param candidates the records that are called so, or by one of its other keys
 */
export function resolve(said: Said, posts: readonly Post[], candidates: readonly Candidate[]): Resolution {
  const weighed = candidates.map((candidate) => ({ candidate, weight: weigh(said, posts, candidate) }));
  const named = weighed.filter(({ candidate }) => candidate.keys.includes(said.key));
  const alike = weighed.filter(
    ({ candidate, weight }) =>
      !candidate.keys.includes(said.key) &&
      said.otherKeys.includes(candidate.key) &&
      weight.score >= OTHERWISE_CALLED,
  );
  const viable = [...named.filter(({ weight }) => weight.score > CONTRADICTION), ...alike].sort(
    (a, b) =>
      b.weight.score - a.weight.score || Number(b.candidate.confirmed) - Number(a.candidate.confirmed),
  );
  const [best, second] = viable;
  if (best && !second && (named.length <= 1 || best.weight.score >= 0)) return link(best);
  if (best && second && best.weight.score >= CLEAR && best.weight.score - second.weight.score >= LEAD)
    return link(best);
  if (best && second && isEditors(viable)) return link(best);
  if (best) return { kind: 'several', ids: (second ? viable : named).map(({ candidate }) => candidate.id) };
  const countries = said.countries.length > 0 ? said.countries : [said.article.country];
  const place =
    said.type !== 'person' && (said.isCommon || named.length > 0) && countries.length === 1
      ? countries[0]
      : undefined;
  return {
    kind: 'fresh',
    ...(place ? { place } : {}),
    maybeSame: named
      .filter(({ weight }) => said.type === 'person' || weight.score > CERTAIN)
      .map(({ candidate, weight }) => ({ id: candidate.id, why: weight.words, score: certainty(weight) })),
  };
}

/**
 * Whether who is named together with candidates may decide: there are several, one is called a little differently, or one may not fit.
 *
 * @param posts of a person; the employers' records need not be known
 */
export function needsCompany(said: Said, posts: readonly Post[], candidates: readonly Candidate[]): boolean {
  if (candidates.length !== 1) return candidates.length > 1;
  const [candidate] = candidates;
  if (!candidate.keys.includes(said.key)) return true;
  const { score } = weigh(said, posts, candidate);
  const saysMuch = said.type === 'person' && (posts.length > 0 || said.countries.length > 0);
  return score < (saysMuch ? CLEAR : 0);
}

/** Whether the best of several is the only one that editors have confirmed, and nothing speaks against it: the others have been proposed beside it. */
const isEditors = ([best, ...others]: readonly WeighedCandidate[]): boolean =>
  best.candidate.confirmed &&
  best.weight.score >= 0 &&
  others.every(({ candidate, weight }) => !candidate.confirmed && weight.score <= best.weight.score);

interface WeighedCandidate {
  candidate: Candidate;
  weight: Weighed;
}

const link = ({ candidate }: WeighedCandidate): Resolution => ({ kind: 'link', id: candidate.id });

function weigh(said: Said, posts: readonly Post[], candidate: Candidate): Weighed {
  if (said.type === 'person') return weighPerson(said, posts, candidate);
  return said.type === 'event' ? weighEvent(said, candidate) : weighOrganization(said, candidate);
}

/** Between 0 and 0.5: what is proposed here has been told apart. */
const certainty = ({ score }: Weighed): number =>
  Math.round(Math.max(0.05, Math.min(0.45, 0.45 + (score - CONTRADICTION) / 10)) * 100) / 100;
