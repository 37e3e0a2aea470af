import type { Core } from '@strapi/strapi';
import { fold } from '../../search/fold';
import { ARTICLE } from '../../search/matches-sql';
import { searchRequest } from '../../search/parameters';
import { FACETS } from '../../search/request';
import { allowedTo } from './allowed';
import { foundArticles } from './articles';
import { hiddenFrom } from './hidden';
import { limitsOf } from './limits';
import { shapeFor } from './shapes';

/** Articles whose headlines are looked for. */
const HEADLINES = 3;
/** Of the words of a headline the longer ones say what it is about. */
const SHORTEST = 4;

const under = new WeakMap<Core.Strapi, { work: Promise<void>; isOver: boolean }>();

/**
 * Makes some searches when the process begins to answer, and forgets what they find: the first ones take several times as long as all others,
 * since the database reads its dictionaries for each connection, and Node compiles what it runs. Nobody who reads is to wait for that.
 */
export function warmUpSearch(strapi: Core.Strapi): void {
  strapi.server.httpServer.once('listening', () => {
    const state = { work: Promise.resolve(), isOver: false };
    under.set(strapi, state);
    state.work = makeSome(strapi, () => state.isOver).catch((error: unknown) => {
      strapi.log.debug(`reading: the searches that come first may take longer: ${(error as Error).message}`);
    });
  });
}

/** Ends it after the search that it is at. */
export async function stopWarmingUp(strapi: Core.Strapi): Promise<void> {
  const state = under.get(strapi);
  if (!state) return;
  state.isOver = true;
  await state.work;
}

async function makeSome(strapi: Core.Strapi, isOver: () => boolean): Promise<void> {
  const ctx = { query: {}, state: {} } as never;
  const shape = await shapeFor(strapi, ARTICLE, false, ctx);
  const allowed = await allowedTo(strapi, undefined);
  const hidden = await hiddenFrom(strapi, undefined);
  for (const headline of await newestHeadlines(strapi))
    for (const query of queriesOf(headline)) {
      if (isOver()) return;
      await foundArticles(strapi, searchRequest(query, limitsOf(strapi)), {
        allowed,
        hidden,
        shape,
        auth: undefined,
      });
    }
}

async function newestHeadlines(strapi: Core.Strapi): Promise<string[]> {
  const rows = await strapi.db.query(ARTICLE).findMany({
    select: ['headline'],
    where: { publishedAt: { $notNull: true } },
    orderBy: { publishedAt: 'desc' },
    limit: HEADLINES,
  });
  return rows.map(({ headline }) => headline ?? '');
}

/** One of each kind of search, by the words of a headline. */
function queriesOf(headline: string): Record<string, unknown>[] {
  const [one, other = one] = fold(headline)
    .split(' ')
    .filter((word) => word.length >= SHORTEST);
  if (!one) return [];
  const from = '2000-01-01';
  return [
    { q: one, from },
    { q: `${one} ${other}`, facets: FACETS.join(',') },
    { q: `"${one} ${other}"` },
    { q: `${one.slice(0, SHORTEST)}* ${other}` },
    { q: `${one} OR ${other} -${headline.length}`, from },
    { q: one, sort: 'date' },
  ];
}
