import { useIntl } from 'react-intl';
import { shortList } from '../lib/file-list';
import { message, wayLabel } from '../lib/message';

/** What the server calls what has no file's name. */
const NAMELESS = new Map([
  ['<paste>', message('imports.paste')],
  ['<push>', wayLabel('push')],
]);

/** What an import read, in short. */
export const useReadFrom = (files: readonly string[]): string => {
  const { formatMessage } = useIntl();
  const { names, more } = shortList(files);
  const shown = names.map((name) => {
    const label = NAMELESS.get(name);
    return label ? formatMessage(label) : name;
  });
  if (more > 0) shown.push(formatMessage(message('imports.more-files'), { count: more }));
  return shown.join(' ') || '–';
};

export const ReadFrom = ({ files }: { files: readonly string[] }) => <>{useReadFrom(files)}</>;
