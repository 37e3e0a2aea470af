import type { Core } from '@strapi/strapi';
import type { Flag } from '../../../core/disclaimers';
import type { FlagContext } from '../../../core/policies';
import { PLUGIN_ID, UID } from '../../../shared/constants';
import type { PublishingReason } from '../../../shared/contracts/publishing';
import type { PoliciesService } from '../services/policies';
import { documents, rows, type Row } from '../stores/documents';
import { flaggedNotices, keptReviews, pendingNotices } from '../stores/standing-notices';
import { noticesOfFlags, obstaclesTo, type Publishable, type StandingNotice } from './obstacles';
import { readRelation, type RecordRef } from './relation-input';

/** What the document service is called with. */
export interface SaveParams {
  documentId?: string;
  status?: string;
  data?: Record<string, unknown>;
}

/**
 * Everything that stands against publishing an article as it is, or as it will be once it is saved with `data`. What has been overridden is
 * among it.
 *
 * @param inBody the flags of the body that is about to be saved; absent when the body stays as it is
 */
export async function reasonsAgainst(
  strapi: Core.Strapi,
  { documentId, data }: SaveParams,
  inBody?: readonly Flag[],
): Promise<PublishingReason[]> {
  const draft = documentId
    ? await documents(strapi, UID.article).findOne({
        documentId,
        status: 'draft',
        fields: ['pubStatus', 'embargoed', 'language'],
        populate: { source: { fields: ['name'] }, legalNotices: { fields: ['documentId'] } },
      })
    : null;
  const saved = { ...draft, ...data } as Omit<Publishable, 'notices'> & { language?: string | null };
  const context: FlagContext = {
    source: await sourceName(strapi, draft, data?.source),
    language: saved.language,
  };
  const notices = [
    ...(documentId ? await flaggedNotices(strapi, documentId, context, inBody !== undefined) : []),
    ...(inBody ? await asKept(strapi, noticesOfFlags(inBody, 'body', context)) : []),
    ...(await listedNotices(strapi, draft, data?.legalNotices, context)),
  ];
  const policies = strapi.plugin(PLUGIN_ID).service('policies') as unknown as PoliciesService;
  return obstaclesTo({ ...saved, notices }, await policies.current(), new Date());
}

/** What was decided a moment ago in another process is known only by the database. */
async function asKept(strapi: Core.Strapi, found: StandingNotice[]): Promise<StandingNotice[]> {
  const kept = await keptReviews(
    strapi,
    found.map(({ fingerprint }) => fingerprint),
  );
  return found.map((notice) => ({ ...notice, ...kept.get(notice.fingerprint) }));
}

/** The notices that the article lists, by hand or not, once the save is done. */
async function listedNotices(
  strapi: Core.Strapi,
  draft: Row | null,
  change: unknown,
  context: FlagContext,
): Promise<StandingNotice[]> {
  const { set, connect, disconnect } = readRelation(change);
  const listed =
    set ?? ((draft?.legalNotices ?? []) as Row[]).map(({ id, documentId }) => ({ id, documentId }));
  const isListed = whereAny([...listed, ...connect]);
  if (!isListed) return [];
  const isTaken = whereAny(disconnect.filter((ref) => !connect.some((other) => isSame(ref, other))));
  return pendingNotices(strapi, isTaken ? { $and: [isListed, { $not: isTaken }] } : isListed, context);
}

async function sourceName(
  strapi: Core.Strapi,
  draft: Row | null,
  change: unknown,
): Promise<string | undefined> {
  const before = draft?.source as { name: string } | null | undefined;
  const { set, connect, disconnect } = readRelation(change);
  const where = whereAny([...(set ?? []), ...connect]);
  if (where) return (await rows(strapi, UID.source).findOne({ where }))?.name as string | undefined;
  return set || disconnect.length > 0 ? undefined : before?.name;
}

function whereAny(refs: readonly RecordRef[]): object | undefined {
  const documentIds = refs.flatMap((ref) => ('documentId' in ref ? [ref.documentId] : []));
  const ids = refs.flatMap((ref) => ('id' in ref && !('documentId' in ref) ? [ref.id] : []));
  const any = [
    ...(documentIds.length > 0 ? [{ documentId: { $in: documentIds } }] : []),
    ...(ids.length > 0 ? [{ id: { $in: ids } }] : []),
  ];
  return any.length > 0 ? { $or: any } : undefined;
}

const isSame = (a: RecordRef, b: RecordRef): boolean =>
  'documentId' in a ? 'documentId' in b && a.documentId === b.documentId : 'id' in b && a.id === b.id;
