import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { message } from '../lib/message';
import { queryString } from '../lib/query-string';
import { saveFile } from '../lib/save-file';
import { useErrorText } from './use-error-text';

/**
 * Fetches a file in the name of the administrator, and has the browser save it: a plain link would go without the login.
 *
 * @returns `download`, and whether it is being fetched
 */
export const useDownload = (): {
  download: (url: string, name: string, params?: object) => Promise<void>;
  isLoading: boolean;
} => {
  const { get } = useFetchClient();
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();
  const [isLoading, setIsLoading] = useState(false);

  const download = useCallback(
    async (url: string, name: string, params: object = {}) => {
      setIsLoading(true);
      try {
        const { data } = await get<Blob>(url, { params: queryString(params), responseType: 'blob' });
        saveFile(data, name);
      } catch (error) {
        const title = formatMessage(message('import-download.failed'));
        toggleNotification({ type: 'danger', title, message: errorText(error) });
      } finally {
        setIsLoading(false);
      }
    },
    [errorText, formatMessage, get, toggleNotification],
  );

  return { download, isLoading };
};
