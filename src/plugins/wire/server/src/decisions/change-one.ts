import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { inTransaction, lock } from '../stores/locks';
import { lockNotices, noticeWithFingerprint, readNotice, type LockedNotice } from '../stores/notice-states';
import { changeLocked, type Changed, type WantedChange } from './change-locked';
import { ConflictError } from './conflict-error';
import { conflictRefusal, isOther, nowOf } from './conflicts';

/** Who asks, and what for beside the change itself. */
export interface Asked {
  /** The editor's or token's name; absent for a program. */
  actor?: string;
  reason?: string;
  /** Why notices of protected kinds are removed all the same; whoever gives it may do so. */
  override?: string;
  /** `updatedAt` of what the editor saw. */
  seen?: string;
  /** The notice keeps its text, whatever it is at the moment. */
  keepsText?: boolean;
}

/**
 * Changes one notice, whole or not at all.
 *
 * @param makes what it becomes; may be asked more than once
 * @throws NotFoundError; ConflictError when it is no longer what was seen, or another notice has its new text; ApplicationError when it is
 * protected
 */
export async function changeOne(
  strapi: Core.Strapi,
  documentId: string,
  makes: Makes,
  { actor, reason, override, seen, keepsText }: Asked,
  at: Date,
): Promise<Changed> {
  return inTransaction(strapi, async (trx) => {
    const notice = await (keepsText
      ? lockKnown(strapi, trx, documentId)
      : lockWithTexts(strapi, trx, documentId, makes));
    if (isOther(notice, seen)) throw conflict(notice);
    const wanted = { notice, ...(await makes(notice, trx)) };
    await refuseTaken(strapi, trx, wanted);
    const result = await changeLocked(strapi, trx, [wanted], { actor, reason, override, at });
    const [refused] = result.refused;
    if (refused) throw new errors.ApplicationError(refused.message, { code: refused.code });
    return result;
  });
}

type Transaction = Parameters<typeof lock>[0];
/** What a notice is to become. */
type Makes = (notice: LockedNotice, trx: Transaction) => Promise<Omit<WantedChange, 'notice'>>;

/**
 * Locks a notice, and before it, as imports do, the fingerprints that it has and gets where it gets another text: imports make a notice of
 * what they do not find.
 */
async function lockWithTexts(
  strapi: Core.Strapi,
  trx: Transaction,
  documentId: string,
  makes: Makes,
): Promise<LockedNotice> {
  const before = await readNotice(strapi, trx, documentId);
  if (!before) throw missing();
  const { after } = await makes(before, trx);
  const isCorrected = after.fingerprint !== before.state.fingerprint;
  if (isCorrected)
    await lock(
      trx,
      [before.state, after].map(({ fingerprint }) => `notice:${fingerprint}`),
    );
  const notice = await lockKnown(strapi, trx, documentId);
  if (isCorrected && notice.state.fingerprint !== before.state.fingerprint) throw conflict(notice);
  return notice;
}

async function lockKnown(strapi: Core.Strapi, trx: Transaction, documentId: string): Promise<LockedNotice> {
  const [notice] = await lockNotices(strapi, trx, 'document_id', [documentId]);
  if (!notice) throw missing();
  return notice;
}

const missing = () => new errors.NotFoundError('There is no such notice.');

const conflict = (notice: LockedNotice): ConflictError =>
  new ConflictError(conflictRefusal(notice).message, { now: nowOf(notice) });

/** Two notices never have one fingerprint. */
async function refuseTaken(
  strapi: Core.Strapi,
  trx: Transaction,
  { notice, after }: WantedChange,
): Promise<void> {
  if (after.fingerprint === notice.state.fingerprint) return;
  const other = await noticeWithFingerprint(strapi, trx, after.fingerprint, notice.id);
  if (other === undefined) return;
  throw new ConflictError(
    `Another notice has this text already: ${other}. Decide about that one, and dismiss this one if it is none.`,
    { notice: other },
  );
}
