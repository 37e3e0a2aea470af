import type { Core } from '@strapi/strapi';
import type { Decision, Flag, KnownNotice, NoticeKind, Placement } from '../../../core/disclaimers';
import { UID } from '../../../shared/constants';
import { documents, rows, type Row } from './documents';

/** A notice as it is kept. */
export interface KeptNotice {
  id: number;
  documentId: string;
  kinds: NoticeKind[];
  decision: Decision;
}

/** The notices that editors have decided about, as the detector needs them. */
export async function decidedNotices(strapi: Core.Strapi): Promise<KnownNotice[]> {
  const found = await rows(strapi, UID.notice).findMany({
    where: { decision: { $ne: 'pending' } },
    select: ['fingerprint', 'text', 'kinds', 'issuer', 'decision', 'placement'],
  });
  return found.map((row) => ({
    fingerprint: row.fingerprint as string,
    text: row.text as string,
    kinds: (row.kinds as NoticeKind[] | null) ?? [],
    issuer: (row.issuer as string | null) ?? undefined,
    decision: row.decision as Decision,
    placement: row.placement as Placement,
  }));
}

export interface NoticeContext {
  /** BCP 47, of the text in which they stand. */
  language?: string;
  /** Whose notice it is where the text names nobody: the wire source's name. */
  source?: string;
}

/**
 * The notices of these flags, by fingerprint; one that is not there yet is made, pending. The caller holds the locks on the fingerprints.
 */
export async function keepNotices(
  strapi: Core.Strapi,
  flags: readonly (Flag & { placement: Placement })[],
  { language, source }: NoticeContext,
): Promise<Map<string, KeptNotice>> {
  const distinct = new Map(flags.map((flag) => [flag.fingerprint, flag]));
  if (distinct.size === 0) return new Map();
  const found = await rows(strapi, UID.notice).findMany({
    where: { fingerprint: { $in: [...distinct.keys()] } },
    select: ['id', 'documentId', 'fingerprint', 'kinds', 'decision'],
  });
  const kept = new Map(found.map((row) => [row.fingerprint as string, toNotice(row)]));
  for (const [fingerprint, flag] of distinct) {
    if (kept.has(fingerprint)) continue;
    const row = await documents(strapi, UID.notice).create({
      data: {
        fingerprint,
        text: flag.quote,
        kinds: flag.kinds,
        issuer: flag.issuer ?? source,
        language,
        score: flag.score,
        placement: flag.placement,
        decision: 'pending',
      },
    });
    kept.set(fingerprint, toNotice(row));
  }
  return kept;
}

/** The key to be locked before a notice is looked for and made. */
export const noticeLock = ({ fingerprint }: Flag): string => `notice:${fingerprint}`;

const toNotice = (row: Row): KeptNotice => ({
  id: row.id,
  documentId: row.documentId,
  kinds: (row.kinds as NoticeKind[] | null) ?? [],
  decision: row.decision as Decision,
});
