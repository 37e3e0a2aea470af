import { useIntl } from 'react-intl';
import type { PreviewItem } from '../../../shared/contracts/preview';
import { useReadFrom } from '../components/ReadFrom';
import { fileInside } from '../lib/file-list';
import { message } from '../lib/message';

/** Where an item came from: its file, the one inside it, and its number there. */
export const useItemPlace = ({
  file: name,
  within,
  item,
}: Pick<PreviewItem, 'file' | 'within' | 'item'>): string => {
  const { formatMessage } = useIntl();
  const file = fileInside(useReadFrom([name]), within);
  return item === undefined ? file : formatMessage(message('preview.item'), { file, item });
};
