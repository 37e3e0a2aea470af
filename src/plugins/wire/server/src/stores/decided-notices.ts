import type { Core } from '@strapi/strapi';
import type { Decision, KnownNotice, NoticeKind, Placement } from '../../../core/disclaimers';
import { UID } from '../../../shared/constants';
import { inTransaction } from './locks';

/** A notice as the detector needs it, with its row id. */
export interface DecidedNotice extends KnownNotice {
  id: number;
}

/** The notices that editors have decided about, at one moment. */
export interface Decided {
  notices: DecidedNotice[];
  /** When the last of all notices was changed. */
  last: Date | null;
}

/**
 * Reads the notices that editors have decided about.
 *
 * @param since without it all; with it those that were changed since, and of these also the ones that are undecided now
 */
export async function readDecided(strapi: Core.Strapi, since?: Date): Promise<Decided> {
  const { rows } = await inTransaction<{ rows: DecidedRow[] }>(strapi, (trx) =>
    trx.raw(
      `SELECT id, fingerprint, text, kinds, issuer, decision, placement, (SELECT max(updated_at) FROM ??) AS last
       FROM ?? WHERE ${since ? 'updated_at >= ?' : `decision <> 'pending'`} ORDER BY id`,
      [tableOf(strapi), tableOf(strapi), ...(since ? [since] : [])],
    ),
  );
  return { notices: rows.map(toNotice), last: rows[0]?.last ?? null };
}

/** Two sets of decisions with the same stamp are the same, since every change of a notice gives it another `updatedAt`. */
export async function stampOf(strapi: Core.Strapi): Promise<{ stamp: string; count: number }> {
  const { rows } = await inTransaction<{ rows: { stamp: string; count: string }[] }>(strapi, (trx) =>
    trx.raw(
      `SELECT count(*) AS count,
         concat_ws(' ', count(*), bit_xor(hashtextextended(concat_ws(' ', id, updated_at), 0))) AS stamp
       FROM ?? WHERE decision <> 'pending'`,
      [tableOf(strapi)],
    ),
  );
  return { stamp: rows[0].stamp, count: Number(rows[0].count) };
}

interface DecidedRow {
  id: number;
  fingerprint: string;
  text: string;
  kinds: string | null;
  issuer: string | null;
  decision: Decision;
  placement: Placement;
  last: Date | null;
}

const toNotice = ({
  id,
  fingerprint,
  text,
  kinds,
  issuer,
  decision,
  placement,
}: DecidedRow): DecidedNotice => ({
  id,
  fingerprint,
  text,
  kinds: kinds ? (JSON.parse(kinds) as NoticeKind[]) : [],
  issuer: issuer ?? undefined,
  decision,
  placement,
});

const tableOf = (strapi: Core.Strapi): string => strapi.db.metadata.get(UID.notice).tableName;
