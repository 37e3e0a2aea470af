import { isFetchError, useAPIErrorHandler } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { message } from '../lib/message';

/** @returns a function that says in the editor's language what went wrong with a request of the fetch client */
export const useErrorText = (): ((error: unknown) => string) => {
  const { formatMessage } = useIntl();
  const { formatAPIError } = useAPIErrorHandler();

  return useCallback(
    (error: unknown) =>
      isFetchError(error) ? formatAPIError(error) : formatMessage(message('error.unknown')),
    [formatAPIError, formatMessage],
  );
};
