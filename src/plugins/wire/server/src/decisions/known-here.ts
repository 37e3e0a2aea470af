import type { Core } from '@strapi/strapi';
import type { NoticeIndex } from '../../../core/disclaimers';
import { noticeIndex } from '../stores/notice-index';
import type { FileNotice } from './plan-import';

/**
 * The fingerprints under which this newsroom has decided about notices of a file, where those are other ones than the texts alone give: an
 * article tells more names than a notice does, and names are slots. Notices that have their own fingerprint here are not meant.
 */
export async function knownHere(
  strapi: Core.Strapi,
  batch: readonly FileNotice[],
): Promise<Map<FileNotice, string>> {
  const index = await noticeIndex(strapi);
  const own = new Set(batch.map(({ fingerprint }) => fingerprint));
  const known = new Map<FileNotice, string>();
  for (const given of batch) {
    if (index.byFingerprint(given.fingerprint)) continue;
    const fingerprint = wordByWord(index, given);
    if (fingerprint && !own.has(fingerprint)) known.set(given, fingerprint);
  }
  return known;
}

/** The fingerprint of the one known notice that the whole text is; marks around it tell no two notices apart. */
function wordByWord(index: NoticeIndex, { notice: { text, issuer } }: FileNotice): string | undefined {
  const [match, ...others] = index.find(text, issuer ? [issuer] : []);
  if (!match || others.length > 0 || match.share !== 1) return undefined;
  const rest = text.slice(0, match.start) + text.slice(match.end);
  return /[\p{L}\p{N}]/u.test(rest) ? undefined : match.notice.fingerprint;
}
