import { isFetchError, useAPIErrorHandler } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { withLabel } from '../lib/field-in-sentence';
import { message } from '../lib/message';
import { settingLabel } from '../lib/setting-label';
import { useServerText } from './use-server-text';

const hasSentence = (error: unknown): error is { message: string } =>
  typeof error === 'object' &&
  error !== null &&
  !(error instanceof Error) &&
  'message' in error &&
  typeof error.message === 'string' &&
  error.message !== '';

/**
 * @returns a function that says in the editor's language what went wrong with a request: of the fetch client, which throws, or of the
 *   services, which hand out the server's own error
 */
export const useErrorText = (): ((error: unknown) => string) => {
  const { formatMessage } = useIntl();
  const { formatAPIError } = useAPIErrorHandler();
  const { plain } = useServerText();

  return useCallback(
    (error: unknown) => {
      const labelOf = (field: string) => {
        const label = settingLabel(field);
        return label && formatMessage(label);
      };
      if (isFetchError(error)) return withLabel(plain(formatAPIError(error)), labelOf);
      return hasSentence(error)
        ? withLabel(plain(error.message), labelOf)
        : formatMessage(message('error.unknown'));
    },
    [formatAPIError, formatMessage, plain],
  );
};
