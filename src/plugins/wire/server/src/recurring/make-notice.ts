import type { Core } from '@strapi/strapi';
import { recurringFlag, RECURRING_PLACING } from '../../../core/recurring';
import { lock } from '../stores/locks';
import { keepNotices, noticeLock, type KeptNotice } from '../stores/notices';

/** What a notice is made of that nothing but its recurring speaks for. */
export interface RecurringNotice {
  fingerprint: string;
  text: string;
  language?: string;
  source: { id: number; name: string };
}

/** The notice of a paragraph; one that is not there yet is made, pending. The caller holds the lock on the source's paragraphs. */
export async function makeNotice(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  { fingerprint, text, language, source }: RecurringNotice,
): Promise<KeptNotice> {
  const flag = {
    ...recurringFlag({ start: 0, end: text.length }, text, fingerprint),
    ...RECURRING_PLACING,
  };
  await lock(trx, [noticeLock(flag)]);
  const kept = await keepNotices(strapi, [flag], { language, source });
  return kept.get(fingerprint)!;
}
