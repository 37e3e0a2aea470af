import type { Core } from '@strapi/strapi';
import { ENTITY_TYPES, type EntityType } from '../../../core/entities';
import { UID, SOURCE_STATES, isImportOver, IMPORT_STATES } from '../../../shared/constants';
import {
  COUNTED_TO,
  DESK_LISTED,
  type DeskArticles,
  type DeskSummary,
  type TroubledSource,
} from '../../../shared/contracts/desk';
import type { SourceState } from '../../../shared/contracts/sources';
import { listOpenConflicts } from './conflicts';
import { rows } from './documents';
import { toSummary } from './imports';
import { listOpenAlerts } from './kill-alerts';
import { countOpenProposals } from './name-proposal-list';
import { recordTable } from './name-records';

/** Counts rows, but no more than anybody would want to know. */
async function countUpTo(
  strapi: Core.Strapi,
  table: string,
  condition: string,
  bindings: readonly (string | boolean)[] = [],
): Promise<number> {
  const { rows: found } = await strapi.db.connection.raw(
    `SELECT count(*) AS count FROM (SELECT 1 FROM ?? WHERE ${condition} LIMIT ?) AS counted`,
    [table, ...bindings, COUNTED_TO] as never[],
  );
  return Number(found[0].count);
}

const tableOf = (strapi: Core.Strapi, uid: string): string => strapi.db.metadata.get(uid).tableName;

/** How many notices await a decision. */
export const countPendingNotices = (strapi: Core.Strapi): Promise<number> =>
  countUpTo(strapi, tableOf(strapi, UID.notice), `decision = 'pending' AND review`);

/** The conflicts that are open, and the articles of the newest. */
export const openConflicts = async (strapi: Core.Strapi): Promise<DeskArticles> =>
  toArticles(await listOpenConflicts(strapi, NEWEST));

/** The alerts of kills that are open, and the articles of the newest. */
export const openAlerts = async (strapi: Core.Strapi): Promise<DeskArticles> =>
  toArticles(await listOpenAlerts(strapi, NEWEST));

const NEWEST = { page: 1, pageSize: DESK_LISTED };

/** An article may have several. */
const toArticles = ({
  data,
  total,
}: {
  data: readonly { article: DeskArticles['newest'][number] }[];
  total: number;
}): DeskArticles => ({
  open: total,
  newest: [...new Map(data.map(({ article }) => [article.documentId, article])).values()],
});

/** How many names are proposed, and how many pairs may be the same. */
export async function countNames(strapi: Core.Strapi): Promise<DeskSummary['names']> {
  const counts = await Promise.all(
    ENTITY_TYPES.map((type) => countUpTo(strapi, recordTable(strapi, type), 'confirmed IS NOT TRUE')),
  );
  return {
    proposed: Object.fromEntries(ENTITY_TYPES.map((type, i) => [type, counts[i]])) as Record<
      EntityType,
      number
    >,
    duplicates: await countOpenProposals(strapi, COUNTED_TO),
  };
}

/** The imports that are under way, the newest first, a second try of failed items included. */
export async function runningImports(strapi: Core.Strapi): Promise<DeskSummary['imports']> {
  const imports = rows(strapi, UID.import);
  const where = {
    $or: [{ state: { $in: IMPORT_STATES.filter((state) => !isImportOver(state)) } }, { retrying: true }],
  };
  const [running, newest] = await Promise.all([
    imports.count({ where }),
    imports.findMany({
      where,
      populate: { source: { select: ['id', 'documentId', 'name'] } },
      orderBy: { id: 'desc' },
      limit: DESK_LISTED,
    }),
  ]);
  return { running, newest: newest.map(toSummary) };
}

/** Nobody has to do anything about one that was paused. */
const FINE: readonly SourceState[] = ['new', 'well', 'paused'];
const TROUBLE = SOURCE_STATES.filter((state) => !FINE.includes(state));

/** The sources that are in trouble, as the last check found them, the latest first. */
export async function troubledSources(strapi: Core.Strapi): Promise<DeskSummary['sources']> {
  const statuses = rows(strapi, UID.sourceStatus);
  const where = { state: { $in: TROUBLE }, source: { id: { $notNull: true } } };
  const [troubled, found] = await Promise.all([
    statuses.count({ where }),
    statuses.findMany({
      where,
      populate: { source: { select: ['id', 'documentId', 'name'] } },
      orderBy: [{ stateSince: 'desc' }, { id: 'desc' }],
      limit: DESK_LISTED,
    }),
  ]);
  const some = found.map(({ source, state, stateSince }): TroubledSource => {
    const { documentId, name } = source as { documentId: string; name: string };
    return {
      documentId,
      name,
      state: state as TroubledSource['state'],
      since: stateSince ? new Date(stateSince as string).toISOString() : undefined,
    };
  });
  return { troubled, some };
}
