import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { addFiles } from '../lib/file-list';
import { message } from '../lib/message';
import { MOST_FILES } from '../lib/walk-entries';

/**
 * Adds files to those chosen before, in whichever way they come, and says what was added and that some did not fit in.
 *
 * @returns `announcement`: for a live region
 */
export const useAddFiles = (): {
  /** @param wasCut whether some were left out before */
  add: (chosen: readonly File[], more: readonly File[], wasCut?: boolean) => File[];
  announcement: string;
} => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const [announcement, setAnnouncement] = useState('');

  const add = (chosen: readonly File[], more: readonly File[], wasCut = false): File[] => {
    const { files, added, isCut } = addFiles(chosen, more);
    setAnnouncement(formatMessage(message('form.files.added'), { count: added }));
    if (isCut || wasCut)
      toggleNotification({
        type: 'warning',
        message: formatMessage(message('form.files.too-many'), { most: MOST_FILES }),
      });
    return files;
  };

  return { add, announcement };
};
