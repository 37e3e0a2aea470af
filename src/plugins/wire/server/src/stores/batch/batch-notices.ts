import type { Core } from '@strapi/strapi';
import { DETECTOR_VERSION } from '../../../../core/disclaimers';
import { noticeSearchText } from '../../../../core/notice-search';
import type { PlacedFlag } from '../../../../core/pipeline';
import { UID } from '../../../../shared/constants';
import type { CopyPlan, PlannedRow } from '../copy';
import { rows } from '../documents';
import { lock } from '../locks';
import { findNotices, noticeLock, type KeptNotice, type NoticeContext } from '../notices';
import { noteAsked } from '../undo';
import type { BatchLookups } from './batch-lookups';
import type { Creation } from './sort-batch';

type Transaction = Parameters<typeof lock>[0];

/** A notice of the batch: there already, or planned. */
export interface BatchNotice {
  row: number | PlannedRow;
  documentId: string;
}

interface NewNotice {
  flag: PlacedFlag;
  language?: string;
  review: boolean;
}

/**
 * The notices of a batch's new articles, by fingerprint, with those planned that are not there yet; as `keepNotices` has them for one article.
 *
 * @param found what was there when the batch was sorted. Editors may save articles with a new notice meanwhile
 */
export async function planNotices(
  strapi: Core.Strapi,
  trx: Transaction,
  plan: CopyPlan,
  creations: readonly Creation[],
  found: BatchLookups,
  { run, source, at }: { run: number; source: NoticeContext['source']; at: Date },
): Promise<{ notices: Map<string, BatchNotice>; made: string[] }> {
  const added = new Map<string, NewNotice>();
  const asked = new Set<string>();
  for (const { item } of creations) {
    const distinct = new Map(item.story.flags.map((flag) => [flag.fingerprint, flag]));
    for (const { review, fingerprint } of item.story.flags) if (review) asked.add(fingerprint);
    for (const [fingerprint, flag] of distinct) {
      if (found.notices.has(fingerprint) || added.has(fingerprint)) continue;
      added.set(fingerprint, { flag, language: item.language, review: flag.decided !== undefined });
    }
  }
  await lock(
    trx,
    [...added.keys()].map((fingerprint) => noticeLock({ fingerprint })),
  );
  const meanwhile = await findNotices(strapi, [...added.keys()]);
  const kept = new Map<string, KeptNotice>([...found.notices, ...meanwhile]);
  await askAbout(
    strapi,
    trx,
    run,
    [...kept.values()].filter(({ review, fingerprint }) => !review && asked.has(fingerprint)),
  );

  const notices = new Map<string, BatchNotice>();
  for (const { fingerprint, id, documentId } of kept.values())
    notices.set(fingerprint, { row: id, documentId });
  const made: string[] = [];
  for (const [fingerprint, { flag, language, review }] of added) {
    if (kept.has(fingerprint)) continue;
    const issuer = flag.issuer ?? source?.name ?? null;
    const { documentId, draft } = plan.document(
      UID.notice,
      {
        fingerprint,
        text: flag.quote,
        kinds: flag.kinds,
        issuer,
        source: source?.id,
        language,
        detector: DETECTOR_VERSION,
        score: flag.score,
        placement: flag.placement,
        decision: 'pending',
        review: review || asked.has(fingerprint),
        searchText: noticeSearchText({ text: flag.quote, issuer }),
      },
      { at },
    );
    notices.set(fingerprint, { row: draft, documentId });
    made.push(documentId);
  }
  return { notices, made };
}

/** Puts notices before an editor about which nobody was asked so far. */
async function askAbout(
  strapi: Core.Strapi,
  trx: Transaction,
  run: number,
  due: readonly KeptNotice[],
): Promise<void> {
  if (due.length === 0) return;
  await noteAsked(strapi, trx, { run, documentIds: due.map(({ documentId }) => documentId) });
  await rows(strapi, UID.notice).updateMany({
    where: { id: { $in: due.map(({ id }) => id) } },
    data: { review: true },
  });
}
