import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { message } from '../lib/message';
import { MOST_FILES, walkEntries, type Entry } from '../lib/walk-entries';

/**
 * Collects files that are dropped, and the files of folders.
 *
 * @returns `take`, to be called while the drop is handled: after that the browser has forgotten what was dropped
 */
export const useDroppedFiles = (): {
  take: (transfer: DataTransfer) => Promise<File[]>;
  isReading: boolean;
} => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const [isReading, setIsReading] = useState(false);

  const take = async (transfer: DataTransfer): Promise<File[]> => {
    const entries = Array.from(transfer.items).flatMap((item) => item.webkitGetAsEntry?.() ?? []);
    // A file that a page has made itself has no entry.
    if (!entries.some(({ isDirectory }) => isDirectory)) return Array.from(transfer.files);
    setIsReading(true);
    const { files, isCut, unread } = await walkEntries(entries as unknown as Entry<File>[]);
    setIsReading(false);
    if (isCut) {
      const text = formatMessage(message('form.files.too-many'), { most: MOST_FILES });
      toggleNotification({ type: 'warning', message: text });
    }
    if (unread > 0) {
      const text = formatMessage(message('form.files.unread'), { count: unread });
      toggleNotification({ type: 'warning', message: text });
    }
    return files;
  };

  return { take, isReading };
};
