import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ImportSummary } from '../../../shared/contracts/imports';
import { useProgressWords } from '../hooks/use-progress-words';
import { message } from '../lib/message';
import { shareDone } from '../lib/share-done';
import { Panel } from './Panel';
import { ProgressLine } from './ProgressLine';

/** That an import waits, how far it is, or that its failed items are being tried again; nothing when it is over. */
export const ImportProgress = ({ summary: { state, progress, retrying } }: { summary: ImportSummary }) => {
  const { formatMessage } = useIntl();
  const progressWords = useProgressWords();

  if (progress) {
    return (
      <Panel aria-busy>
        <ProgressLine share={shareDone(progress)} words={progressWords(progress)} />
      </Panel>
    );
  }

  const words = () => {
    if (state === 'queued') return 'run.queued';
    if (state === 'running') return 'run.running';
    return retrying ? 'progress.retrying' : undefined;
  };
  const said = words();
  if (!said) return null;

  return (
    <Panel aria-busy>
      <Typography textColor="neutral600" aria-live="polite">
        {formatMessage(message(said))}
      </Typography>
    </Panel>
  );
};
