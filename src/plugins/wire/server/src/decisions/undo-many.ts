import type { Core } from '@strapi/strapi';
import type {
  DecideManyResponse,
  Refusal,
  UndoManyRequest,
} from '../../../shared/contracts/notice-decisions';
import type { LockedNotice } from '../stores/notice-states';
import type { WantedChange } from './change-locked';
import { changeMany } from './change-many';
import { named, wordsOf } from './named';
import { undoOf } from './undo-of';

/** Takes the last change of each of many notices back, each whole or not at all; what cannot be is named and holds up nobody. */
export const undoMany = (
  strapi: Core.Strapi,
  { notices, reason, override }: UndoManyRequest,
  actor: string,
): Promise<DecideManyResponse['data']> =>
  changeMany(strapi, notices, { actor, reason, override: override?.reason }, async (free, trx) => {
    const wanted: WantedChange[] = [];
    const refused: Refusal[] = [];
    for (const notice of free) {
      const undone = await undoOf(strapi, trx, notice);
      if (!undone) refused.push(nothingLeft(notice));
      // Two notices never have one fingerprint, and a text is taken back where nobody waits for a list.
      else if (undone.after.fingerprint !== notice.state.fingerprint) refused.push(wasCorrected(notice));
      else wanted.push({ notice, ...undone });
    }
    return { wanted, refused };
  });

const nothingLeft = (notice: LockedNotice): Refusal => ({
  notice: notice.documentId,
  code: 'nothing',
  words: wordsOf(notice),
  message: `${named(notice)} Nothing has been decided about it that could be taken back.`,
});

const wasCorrected = (notice: LockedNotice): Refusal => ({
  notice: notice.documentId,
  code: 'conflict',
  words: wordsOf(notice),
  message: `${named(notice)} Its text has been corrected since. Take that back on its own page.`,
});
