import { Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ImportSummary } from '../../../shared/contracts/imports';
import { message } from '../lib/message';
import { Panel } from './Panel';

/** How far a running import is, how fast, and how long it still takes; nothing of one whose size is not known. */
export const ImportProgress = ({ summary: { progress } }: { summary: ImportSummary }) => {
  const { formatMessage } = useIntl();
  if (!progress) return null;

  const { bytesDone, bytesTotal, itemsPerSecond, secondsLeft } = progress;
  const share = Math.min(100, Math.floor((bytesDone / bytesTotal) * 100));
  const words = [
    formatMessage(message('progress.share'), { share }),
    formatMessage(message('progress.rate'), { items: itemsPerSecond }),
    secondsLeft === undefined
      ? undefined
      : formatMessage(message(secondsLeft < 90 ? 'progress.seconds' : 'progress.minutes'), {
          left: secondsLeft < 90 ? secondsLeft : Math.round(secondsLeft / 60),
        }),
  ].filter(Boolean);

  return (
    <Panel padding={6}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <ProgressBar value={share} style={{ width: '100%' }} aria-label={words[0]} />
        <Typography variant="pi" textColor="neutral600">
          {words.join(' · ')}
        </Typography>
      </Flex>
    </Panel>
  );
};
