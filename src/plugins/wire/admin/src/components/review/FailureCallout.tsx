import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { PAGES } from '../../lib/links';
import { decisionLabel, message, placementLabel } from '../../lib/message';
import { Callout } from '../Callout';
import type { Failure } from './ReviewDesk';

/** Why a decision did not hold; what the notice is now, and which other one has its text. */
export const FailureCallout = ({ failure: { text, now, other } }: { failure: Failure }) => {
  const { formatMessage } = useIntl();

  return (
    <Callout tone="danger" title={formatMessage(message('review.failed'))}>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography textColor="neutral800">{text}</Typography>
        {now ? (
          <Typography textColor="neutral800">
            {formatMessage(message('review.failed.now'), {
              decision: formatMessage(decisionLabel(now.decision)),
              placement: formatMessage(placementLabel(now.placement)),
              who: now.decidedBy ?? '–',
            })}
          </Typography>
        ) : null}
        {other ? (
          <LinkButton tag={NavLink} to={PAGES.notice(other)} variant="tertiary" size="S">
            {formatMessage(message('review.failed.other'))}
          </LinkButton>
        ) : null}
      </Flex>
    </Callout>
  );
};
