import { isFetchError, useAPIErrorHandler } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { message } from '../lib/message';

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

  return useCallback(
    (error: unknown) => {
      if (isFetchError(error)) return formatAPIError(error);
      return hasSentence(error) ? error.message : formatMessage(message('error.unknown'));
    },
    [formatAPIError, formatMessage],
  );
};
