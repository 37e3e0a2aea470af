import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { NoticeSummary } from '../../../../shared/contracts/notices';
import { useActorWords } from '../../hooks/use-actor-words';
import { placementLabel } from '../../lib/message';
import { DecisionBadge } from '../StateBadge';

/** Where a decided notice stands: what was said, by whom, and when. */
export const NoticeState = ({ notice }: { notice: NoticeSummary }) => {
  const { formatDate, formatMessage } = useIntl();
  const actorWords = useActorWords();
  const { decision, placement, decidedBy, decidedAt } = notice;
  const words = [
    decision === 'confirmed' ? formatMessage(placementLabel(placement)) : undefined,
    decidedAt ? formatDate(decidedAt, { dateStyle: 'medium', timeStyle: 'short' }) : undefined,
    decidedBy ? actorWords(decidedBy) : undefined,
  ].filter(Boolean);

  return (
    <Flex gap={2} wrap="wrap">
      <DecisionBadge decision={decision} />
      <Typography variant="pi" textColor="neutral600">
        <bdi>{words.join(' · ')}</bdi>
      </Typography>
    </Flex>
  );
};
