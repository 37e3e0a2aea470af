import type { DeskArticles, DeskSummary } from '../../../shared/contracts/desk';
import { PAGES } from './links';
import type { MessageKey } from './message';

/** One thing that waits: how many there are, and where they are decided about: on a page, or beside the forms of articles. */
export interface DeskLine {
  key: MessageKey;
  count: number;
  to?: string;
  articles?: DeskArticles['newest'];
}

/** What waits for a decision, as far as who asks may see it; what nothing waits of is left out. */
export function deskLines({ notices, names, conflicts, killAlerts }: DeskSummary): DeskLine[] {
  const proposed = names && Object.values(names.proposed).reduce((sum, count) => sum + count, 0);
  const lines: (Omit<DeskLine, 'count'> & { count?: number })[] = [
    { key: 'home.kill-alerts', count: killAlerts?.open, articles: killAlerts?.newest },
    { key: 'home.notices', count: notices, to: PAGES.review },
    { key: 'home.conflicts', count: conflicts?.open, articles: conflicts?.newest },
    { key: 'home.names', count: proposed, to: PAGES.names },
    { key: 'home.duplicates', count: names?.duplicates, to: PAGES.nameDuplicates },
  ];
  return lines.flatMap(({ count, ...line }) => (count ? [{ ...line, count }] : []));
}
