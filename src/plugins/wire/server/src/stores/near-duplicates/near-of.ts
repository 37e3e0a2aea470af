import type { Core } from '@strapi/strapi';
import type { NearDuplicate } from '../../../../shared/contracts/near-duplicates';
import { leaderOf } from './leader-of';
import { readGroups } from './read-groups';
import { readMembers } from './read-members';

/**
 * The near duplicates of articles: for each article its group, itself included, the one that leads first and the others by the share in
 * common. Groups are whole: of two articles that are each like a third, each has the other in its group, without a share where they have
 * less than half in common.
 *
 * @param articles documentIds
 * @param sourceOrder names of sources: of the articles of a group, one of the first source leads, else of the second …; then the earliest
 * @returns by documentId; articles without near duplicates are not in it
 */
export async function nearOf(
  strapi: Core.Strapi,
  articles: readonly string[],
  sourceOrder: readonly string[],
): Promise<Map<string, NearDuplicate[]>> {
  const { groups, shares } = await readGroups(strapi, articles);
  const members = await readMembers(strapi, [...new Set(groups.flat())]);
  const found = new Map<string, NearDuplicate[]>();
  for (const group of groups) {
    const present = group.flatMap((article) => members.get(article) ?? []);
    if (present.length < 2) continue;
    const leader = leaderOf(present, sourceOrder);
    for (const article of articles) {
      if (!group.includes(article)) continue;
      const list = present.map((member): NearDuplicate => ({
        article: { documentId: member.article, headline: member.headline },
        source: member.source,
        at: member.at,
        share: member.article === article ? undefined : shares.get(article)?.get(member.article),
        isItself: member.article === article,
        leads: member === leader,
      }));
      found.set(article, list.sort(byRank));
    }
  }
  return found;
}

const byRank = (a: NearDuplicate, b: NearDuplicate): number =>
  Number(b.leads) - Number(a.leads) ||
  (b.share ?? 0) - (a.share ?? 0) ||
  (a.article.documentId < b.article.documentId ? -1 : 1);
