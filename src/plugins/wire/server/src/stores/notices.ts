import type { Core } from '@strapi/strapi';
import {
  DETECTOR_VERSION,
  type Decision,
  type Flag,
  type NoticeKind,
  type Placement,
} from '../../../core/disclaimers';
import type { PlacedFlag } from '../../../core/pipeline';
import { UID } from '../../../shared/constants';
import { documents, rows, type Row } from './documents';
import type { FlaggedNotice } from './flags';
import type { lock } from './locks';
import { noteAsked, noteMade } from './undo';

/** A notice as it is kept. */
export interface KeptNotice extends FlaggedNotice {
  kinds: NoticeKind[];
  /** False when nobody is asked about it. */
  review: boolean;
}

export interface NoticeContext {
  /** BCP 47, of the text in which they stand. */
  language?: string;
  /** The wire source that brought it: whose notice it is where the text names nobody. */
  source?: { id: number; name: string };
  /** The import that brings them, by row id: it notes what it makes. */
  importing?: { trx: Parameters<typeof lock>[0]; run: number };
}

/**
 * The notices of these flags, by fingerprint; one that is not there yet is made, pending. One about which nobody was asked so far is put
 * before an editor when the policies ask about it here. The caller holds the locks on the fingerprints.
 */
export async function keepNotices(
  strapi: Core.Strapi,
  flags: readonly PlacedFlag[],
  { language, source, importing }: NoticeContext,
): Promise<Map<string, KeptNotice>> {
  const distinct = new Map(flags.map((flag) => [flag.fingerprint, flag]));
  if (distinct.size === 0) return new Map();
  const found = await rows(strapi, UID.notice).findMany({
    where: { fingerprint: { $in: [...distinct.keys()] } },
    select: KEPT,
  });
  const asked = new Set(flags.filter(({ review }) => review).map(({ fingerprint }) => fingerprint));
  const isDue = (row: Row) => row.review === false && asked.has(row.fingerprint as string);
  const dueRows = found.filter(isDue);
  const due = dueRows.map(({ id }) => id);
  if (due.length > 0) {
    const documentIds = dueRows.map(({ documentId }) => documentId);
    if (importing) await noteAsked(strapi, importing.trx, { run: importing.run, documentIds });
    await rows(strapi, UID.notice).updateMany({ where: { id: { $in: due } }, data: { review: true } });
  }
  const kept = new Map(found.map((row) => [row.fingerprint as string, toNotice(row)]));
  for (const [fingerprint, flag] of distinct) {
    if (kept.has(fingerprint)) continue;
    const row = await documents(strapi, UID.notice).create({
      data: {
        fingerprint,
        text: flag.quote,
        kinds: flag.kinds,
        issuer: flag.issuer ?? source?.name,
        // Strapi takes a relation that is a column by its row id only.
        source: source?.id,
        language,
        detector: DETECTOR_VERSION,
        score: flag.score,
        placement: flag.placement,
        decision: 'pending',
        review: asked.has(fingerprint) || flag.decided !== undefined,
      },
    });
    const made = { uid: UID.notice, documentIds: [row.documentId] };
    if (importing) await noteMade(strapi, importing.trx, { run: importing.run, ...made });
    kept.set(fingerprint, toNotice(row));
  }
  return kept;
}

/** What is kept of the notices with these fingerprints, by fingerprint. */
export async function findNotices(
  strapi: Core.Strapi,
  fingerprints: readonly string[],
): Promise<Map<string, KeptNotice>> {
  if (fingerprints.length === 0) return new Map();
  const found = await rows(strapi, UID.notice).findMany({
    where: { fingerprint: { $in: [...new Set(fingerprints)] } },
    select: KEPT,
  });
  return new Map(found.map((row) => [row.fingerprint as string, toNotice(row)]));
}

/** The key to be locked before a notice is looked for and made. */
export const noticeLock = ({ fingerprint }: Pick<Flag, 'fingerprint'>): string => `notice:${fingerprint}`;

const KEPT = ['id', 'documentId', 'fingerprint', 'kinds', 'decision', 'placement', 'review'];

const toNotice = (row: Row): KeptNotice => ({
  id: row.id,
  documentId: row.documentId,
  fingerprint: row.fingerprint as string,
  kinds: (row.kinds as NoticeKind[] | null) ?? [],
  decision: row.decision as Decision,
  placement: row.placement as Placement,
  review: row.review !== false,
});
