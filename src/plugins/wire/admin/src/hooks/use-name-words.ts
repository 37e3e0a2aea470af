import { useIntl } from 'react-intl';
import type { NamePosition, NameRecord } from '../../../shared/contracts/name-records';
import { message } from '../lib/message';
import { useDay } from './use-day';

/** Keeps days as they are written, whatever the direction of the words around them: U+2068 and U+2069. */
const isolated = (days: string): string => `\u2068${days}\u2069`;

/** How what is known of a person, an organization or an event is put into words. */
export const useNameWords = () => {
  const { formatMessage, formatList } = useIntl();
  const day = useDay();

  const span = (from: string | undefined, to: string | undefined): string | undefined => {
    if (from && to && day(from) !== day(to))
      return formatMessage(message('names.span'), { from: day(from), to: day(to) });
    const only = from ?? to;
    return only && day(only);
  };

  return {
    day,
    names: (names: readonly string[]) => formatList(names, { type: 'conjunction' }),

    /** A post with its employer and its days: those that editors have given, else those of the articles that say so. */
    position: ({ title, organization, place, since, until, firstSeen, lastSeen }: NamePosition): string => {
      const what = [title, organization?.name, place].filter(Boolean).join(', ');
      const days = since || until ? span(since, until) : span(firstSeen, lastSeen);
      return days ? `${what} (${isolated(days)})` : what;
    },

    /** When an event is, as far as that is known. */
    date: ({
      startDate,
      endDate,
      year,
    }: Pick<NameRecord, 'startDate' | 'endDate' | 'year'>): string | undefined => {
      const days = span(startDate, endDate);
      return days ? isolated(days) : year?.toString();
    },

    /** In how many articles it is, and the days of the first and the last of them. */
    articles: ({ articles, first, recent }: Pick<NameRecord, 'articles' | 'first' | 'recent'>): string => {
      const count = formatMessage(message('names.articles'), { count: articles });
      const days = span(first?.at, recent[0]?.at);
      return days ? `${count} · ${days}` : count;
    },
  };
};
