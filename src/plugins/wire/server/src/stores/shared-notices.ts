import type { Core } from '@strapi/strapi';
import type { Decision, NoticeKind, Placement } from '../../../core/disclaimers';
import type { SharedNotice } from '../../../core/notice-file';
import { languageTag } from '../../../core/read/fields/language-tag';
import { UID } from '../../../shared/constants';
import type { NoticeFilter } from '../../../shared/contracts/notices';
import { filteredNotices } from './notice-filter';

const BATCH = 500;

/** The decided ones of the notices that a filter means, in the order of their making, as newsrooms share them. */
export async function* sharedNotices(
  strapi: Core.Strapi,
  filter: NoticeFilter,
): AsyncGenerator<SharedNotice> {
  for (let last = 0; ;) {
    const found = (await filteredNotices(strapi, filter)
      .select('n.id', 'n.text', 'n.kinds', 'n.issuer', 'n.language', 'n.decision', 'n.placement')
      .select(reasonOf(strapi))
      .whereNot('n.decision', 'pending')
      .where('n.id', '>', last)
      .orderBy('n.id')
      .limit(BATCH)) as NoticeRow[];
    yield* found.map(toShared);
    if (found.length < BATCH) return;
    last = found.at(-1)!.id;
  }
}

interface NoticeRow {
  id: number;
  text: string;
  kinds: string | null;
  issuer: string | null;
  language: string | null;
  decision: Exclude<Decision, 'pending'>;
  placement: Placement;
  reason: string | null;
}

/** What was said when the decision was made. */
const reasonOf = (strapi: Core.Strapi) =>
  strapi.db.connection.raw(
    `(SELECT h.reason FROM ?? AS h WHERE h.notice_document_id = n.document_id AND h.article_document_id IS NULL
        AND h.action IN ('decided', 'imported') ORDER BY h.id DESC LIMIT 1) AS reason`,
    [strapi.db.metadata.get(UID.historyEntry).tableName],
  ) as unknown as string;

/** What a file would not take, such as a language that is none, is left out; the notice is not. */
function toShared({ text, kinds, issuer, language, decision, placement, reason }: NoticeRow): SharedNotice {
  const name = issuer?.replace(/\p{Cc}+/gu, ' ').trim();
  const tag = language ? languageTag(language) : undefined;
  return {
    text,
    kinds: kinds ? (JSON.parse(kinds) as NoticeKind[]) : [],
    ...(name ? { issuer: name } : {}),
    ...(tag ? { language: tag } : {}),
    decision,
    placement,
    ...(reason ? { reason } : {}),
  };
}
