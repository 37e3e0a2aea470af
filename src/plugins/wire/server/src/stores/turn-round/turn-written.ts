import { LINKS, type Links, type Written } from '../written';

const LISTS = ['links', 'added', 'removed'] as const;

/**
 * Turns round what a decision has changed in what an import is known to have linked; a later version may have come since. Pure.
 *
 * @param now as it is
 * @param before what the decision found
 * @param after what it left
 */
export function turnWritten(now: Written, before: Written, after: Written): Written {
  const turned: Written = { ...now };
  for (const list of LISTS) {
    const lists = now[list];
    if (!lists) continue;
    const links: Links = { ...lists };
    for (const link of LINKS) links[link] = turnList(lists[link], before[list]?.[link], after[list]?.[link]);
    turned[list] = links;
  }
  return turned;
}

function turnList(now: string[] = [], before: string[] = [], after: string[] = []): string[] {
  if (now.join(' ') === after.join(' ')) return before;
  const gone = before.filter((id) => !after.includes(id));
  const came = after.filter((id) => !before.includes(id));
  if (gone.length === 0 || (came.length > 0 && !came.some((id) => now.includes(id)))) return now;
  return [...new Set([...now.filter((id) => !came.includes(id)), ...gone])];
}
