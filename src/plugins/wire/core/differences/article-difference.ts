import type { Placement } from '../disclaimers';
import type { EntityType } from '../entities/mention';
import { paragraphDifferences, type ParagraphChange } from './paragraph-differences';

/** What readers see of an article, in Strapi's words: nothing, what was published before its draft was changed, or it as it is. */
export type Publication = 'draft' | 'modified' | 'published';

/** What of an article an editor would call a difference. */
export interface ArticleState {
  publication: Publication;
  /** When the end of its embargo publishes it by itself, ISO 8601. */
  releaseAt?: string;
  /** By name, as texts; empty ones are absent. */
  fields: Readonly<Record<string, string>>;
  /** Of the body. */
  paragraphs: readonly string[];
  /** What is flagged in it, whichever way it is placed. */
  notices: readonly { id: string; text: string; placement: Placement }[];
  /** Who is linked to it. */
  names: readonly { id: string; type: EntityType; name: string }[];
  /** Fields about which its source and an editor say different things. */
  conflicts: readonly string[];
}

export interface Difference {
  publication: { before: Publication; after: Publication };
  /** When the end of its embargo publishes it by itself, where that is other, ISO 8601. */
  release?: { before?: string; after?: string };
  fields: { name: string; before?: string; after?: string }[];
  /** Empty when no paragraph differs. */
  paragraphs: ParagraphChange[];
  notices: { change: 'added' | 'removed' | 'moved'; text: string; before?: Placement; after?: Placement }[];
  names: { change: 'added' | 'removed'; type: EntityType; name: string }[];
  /** New ones. */
  conflicts: string[];
}

/** What is other in an article than it was. */
export function articleDifference(before: ArticleState, after: ArticleState): Difference {
  const names = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])];
  const paragraphs = paragraphDifferences(before.paragraphs, after.paragraphs);
  return {
    publication: { before: before.publication, after: after.publication },
    ...(before.releaseAt === after.releaseAt
      ? {}
      : { release: { before: before.releaseAt, after: after.releaseAt } }),
    fields: names.flatMap((name) => {
      const [was, is] = [before.fields[name], after.fields[name]];
      return was === is ? [] : [{ name, before: was, after: is }];
    }),
    paragraphs: paragraphs.every(({ change }) => change === 'same') ? [] : paragraphs,
    notices: noticeDifferences(before.notices, after.notices),
    names: [
      ...missing(before.names, after.names).map(({ type, name }) => ({
        change: 'removed' as const,
        type,
        name,
      })),
      ...missing(after.names, before.names).map(({ type, name }) => ({
        change: 'added' as const,
        type,
        name,
      })),
    ],
    conflicts: after.conflicts.filter((field) => !before.conflicts.includes(field)),
  };
}

/** Whether there is none. A draft that was written anew as it was counts as modified, and is no other. */
export const isNothing = (difference: Difference): boolean => {
  const { publication, release, fields, paragraphs, notices, names, conflicts } = difference;
  const isSeenAsBefore = (publication.before === 'draft') === (publication.after === 'draft');
  const lists = [fields, paragraphs, notices, names, conflicts];
  return isSeenAsBefore && !release && lists.every((list) => list.length === 0);
};

function noticeDifferences(
  before: ArticleState['notices'],
  after: ArticleState['notices'],
): Difference['notices'] {
  const are = new Map(after.map((notice) => [notice.id, notice]));
  const moved = [...new Map(before.map((notice) => [notice.id, notice])).values()].flatMap((was) => {
    const is = are.get(was.id);
    if (!is || is.placement === was.placement) return [];
    return [{ change: 'moved' as const, text: is.text, before: was.placement, after: is.placement }];
  });
  return [
    ...missing(before, after).map(({ text, placement }) => ({
      change: 'removed' as const,
      text,
      before: placement,
    })),
    ...moved,
    ...missing(after, before).map(({ text, placement }) => ({
      change: 'added' as const,
      text,
      after: placement,
    })),
  ];
}

/** Those of a list that the other one does not have, each once. */
function missing<T extends { id: string }>(list: readonly T[], other: readonly T[]): T[] {
  const there = new Set(other.map(({ id }) => id));
  return [...new Map(list.map((one) => [one.id, one])).values()].filter(({ id }) => !there.has(id));
}
