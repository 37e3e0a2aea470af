import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { message, type MessageKey } from '../lib/message';
import { useLanguageName } from './use-language-name';

/** As the server writes a point in time. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u;

const STATUS: Readonly<Record<string, MessageKey>> = {
  usable: 'pub-status.usable',
  withheld: 'pub-status.withheld',
  canceled: 'pub-status.canceled',
};

/** @returns how a field's value is shown to an editor: times, languages and states in words, all else as it is */
export const useFieldText = (): ((field: string, text: string) => string) => {
  const { formatDate, formatMessage } = useIntl();
  const languageName = useLanguageName();

  return useCallback(
    (field, text) => {
      if (field === 'language') return languageName(text);
      if (field === 'pubStatus' && Object.hasOwn(STATUS, text)) return formatMessage(message(STATUS[text]));
      return TIME.test(text) ? formatDate(text, { dateStyle: 'medium', timeStyle: 'medium' }) : text;
    },
    [formatDate, formatMessage, languageName],
  );
};
