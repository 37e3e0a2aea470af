import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { NoticeRecurs } from '../../../../shared/contracts/notices';
import { message } from '../../lib/message';
import { Panel } from '../Panel';
import { RecurringExamples } from '../recurring/RecurringExamples';
import { ServerText } from '../ServerText';

/** Of a notice that was proposed because it recurs in its source: what the proposal rests on. */
export const RecursPanel = ({ recurs }: { recurs: NoticeRecurs }) => {
  const { formatMessage } = useIntl();
  const { sentence, stories, of, examples } = recurs;

  return (
    <Panel title={formatMessage(message('review.recurs'))}>
      <Typography textColor="neutral800">
        {sentence ? (
          <ServerText text={sentence} />
        ) : (
          formatMessage(message('review.recurs.stories'), { stories, of })
        )}
      </Typography>
      <RecurringExamples examples={examples} />
    </Panel>
  );
};
