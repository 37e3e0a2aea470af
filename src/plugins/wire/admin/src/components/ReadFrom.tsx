import { useIntl } from 'react-intl';
import { shortList } from '../lib/file-list';
import { message } from '../lib/message';

/** What the server calls pasted text. */
const PASTE = '<paste>';

/** What an import read, in short. */
export const useReadFrom = (files: readonly string[]): string => {
  const { formatMessage } = useIntl();
  const { names, more } = shortList(files);
  const shown = names.map((name) => (name === PASTE ? formatMessage(message('imports.paste')) : name));
  if (more > 0) shown.push(formatMessage(message('imports.more-files'), { count: more }));
  return shown.join(' ') || '–';
};

export const ReadFrom = ({ files }: { files: readonly string[] }) => <>{useReadFrom(files)}</>;
