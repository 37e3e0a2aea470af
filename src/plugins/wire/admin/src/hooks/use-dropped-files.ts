import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { message } from '../lib/message';
import { walkEntries, type Entry } from '../lib/walk-entries';

/**
 * Collects files that are dropped, and the files of folders.
 *
 * @returns `take`, to be called while the drop is handled: after that the browser has forgotten what was dropped
 */
export const useDroppedFiles = (): {
  /** `isCut`: there are more than may be taken at once. */
  take: (transfer: DataTransfer) => Promise<{ files: File[]; isCut: boolean }>;
  isReading: boolean;
} => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const [isReading, setIsReading] = useState(false);

  const take = async (transfer: DataTransfer) => {
    const entries = Array.from(transfer.items).flatMap((item) => item.webkitGetAsEntry?.() ?? []);
    // A file that a page has made itself has no entry.
    if (!entries.some(({ isDirectory }) => isDirectory))
      return { files: Array.from(transfer.files), isCut: false };
    setIsReading(true);
    const { files, isCut, unread } = await walkEntries(entries as unknown as Entry<File>[]);
    setIsReading(false);
    if (unread > 0) {
      const text = formatMessage(message('form.files.unread'), { count: unread });
      toggleNotification({ type: 'warning', message: text });
    }
    return { files, isCut };
  };

  return { take, isReading };
};
