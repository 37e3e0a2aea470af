import type { Core } from '@strapi/strapi';
import { noticeSearchText } from '../../../core/notice-search';
import { UID } from '../../../shared/constants';
import { rows } from '../stores/documents';

const BATCH = 500;

/** Has notices be found that were stored before searches read `searchText`. */
export async function fillSearchTexts(strapi: Core.Strapi): Promise<void> {
  const notices = rows(strapi, UID.notice);
  for (;;) {
    const found = await notices.findMany({
      where: { searchText: { $null: true } },
      select: ['id', 'text', 'issuer'],
      limit: BATCH,
    });
    for (const { id, text, issuer } of found) {
      const searchText = noticeSearchText({ text: text as string, issuer: issuer as string | null });
      await strapi.db.getConnection(strapi.db.metadata.get(UID.notice).tableName).where({ id }).update({
        search_text: searchText,
      });
    }
    if (found.length < BATCH) return;
  }
}
