import type { IntlShape } from 'react-intl';
import { directionOf } from '../direction';
import { message, type MessageKey } from '../message';
import en from '../../translations/en.json';
import { holeName, listed, sortOfHole } from './holes';
import { fillPattern } from './pattern';
import { SERVER_PREFIX } from './server-prefix';
import type { Tongue } from './tell';

/** Which of the panel's words stand for a word of ours in a hole. */
const LABELS: Readonly<Record<string, string>> = {
  field: 'field',
  fields: 'field',
  kind: 'kind',
  kinds: 'kind',
  type: 'entity',
  decision: 'review.decision',
  placement: 'review.placement',
};

/** Keeps what the wire says in one piece, whatever the direction of the words around it: U+2068 and U+2069. */
const isolated = (words: string): string => `\u2068${words}\u2069`;

/** The panel's language, as the server's sentences need it. */
export function tongueOf(intl: IntlShape): Tongue {
  const { locale, messages, formatMessage, formatDate, formatList, formatNumber } = intl;
  const isEnglish = locale.split('-', 1)[0] === 'en';
  const apart = directionOf(locale) === 'rtl' ? isolated : (words: string) => words;

  const label = (hole: string, word: string): string => {
    const key = `${LABELS[holeName(hole)]}.${word}`;
    return Object.hasOwn(en, key) ? formatMessage(message(key as MessageKey)) : apart(word);
  };

  return {
    // English is the server's own.
    say: (pattern, values) => {
      if (isEnglish) return fillPattern(pattern, (hole) => String(values[hole]));
      const id = `${SERVER_PREFIX}.${pattern.key}`;
      return Object.hasOwn(messages, id) ? formatMessage({ id }, values) : undefined;
    },

    put: (hole, words) => {
      switch (sortOfHole(hole)) {
        case 'number':
          return isEnglish ? formatNumber(Number(words)) : Number(words);
        case 'percent':
          return formatNumber(parseInt(words, 10) / 100, { style: 'percent' });
        case 'day':
          return formatDate(words, { dateStyle: 'medium', timeZone: 'UTC' });
        case 'time':
          return formatDate(words, { dateStyle: 'medium', timeStyle: 'short' });
        case 'label':
          return label(hole, words);
        case 'labels':
          return formatList(
            listed(words).map((word) => label(hole, word)),
            { type: / or /.test(words) ? 'disjunction' : 'unit', style: 'short' },
          );
        default:
          return apart(words);
      }
    },
  };
}
