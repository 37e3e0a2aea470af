import { Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { OverriddenReason, PublishingReasonCode } from '../../../../shared/contracts/publishing';
import { useActorWords } from '../../hooks/use-actor-words';
import { useReasonWords } from '../../hooks/use-reason-words';
import { message } from '../../lib/message';
import { PERMISSIONS } from '../../lib/permissions';
import { useGetArticlePublishingQuery } from '../../services/article-api';
import { Ago } from '../Ago';
import { ClampedQuote } from './ClampedQuote';
import { GoToField } from './GoToField';
import { OverrideDialog } from './OverrideDialog';
import { ReasonEntry } from './ReasonEntry';

/** The field of the form in which a reason is decided about. */
const FIELD: Partial<Record<PublishingReasonCode, string>> = {
  embargo: 'embargoed',
  canceled: 'pubStatus',
  withheld: 'pubStatus',
};

const Overridden = ({ entry: { reason, by, at, because } }: { entry: OverriddenReason }) => {
  const { formatMessage } = useIntl();
  const reasonWords = useReasonWords();
  const actorWords = useActorWords();

  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      <Typography textColor="neutral800">{reasonWords(reason)}</Typography>
      {reason.quote ? <ClampedQuote>{reason.quote}</ClampedQuote> : null}
      <Typography variant="pi" textColor="neutral600">
        {by
          ? formatMessage(message('article-panel.overridden.by'), { name: actorWords(by) })
          : formatMessage(message('article-panel.overridden'))}
        {' · '}
        <Ago at={at} />
      </Typography>
      {because ? (
        <Typography variant="pi" textColor="neutral800" dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {because}
        </Typography>
      ) : null}
    </Flex>
  );
};

/** Why publishing would be refused, where each reason is decided about, and the way round for those who may take it. */
export const PublishingStand = ({ article }: { article: string }) => {
  const { formatMessage, formatDate } = useIntl();
  const { allowedActions } = useRBAC(PERMISSIONS.notices);
  const { data } = useGetArticlePublishingQuery(article);
  if (!data) return null;
  const { reasons, overridden, releaseAt, mayOverride } = data;
  const seesNotices = allowedActions.canRead === true || allowedActions.canDecide === true;
  const pending = reasons.filter(({ code }) => code === 'notice-pending').length;
  const time = releaseAt && formatDate(releaseAt, { dateStyle: 'medium', timeStyle: 'short' });

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-wire-panel="publishing">
      <Typography textColor={reasons.length > 0 ? 'danger600' : 'success600'} fontWeight="bold" role="status">
        {formatMessage(
          message(reasons.length > 0 ? 'article-panel.publishing.refused' : 'article-panel.publishing.free'),
        )}
      </Typography>
      {reasons.length > 0 ? (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
          {reasons.map((reason) => (
            <li key={reason.key}>
              <ReasonEntry reason={reason} seesNotices={seesNotices} />
              {FIELD[reason.code] ? <GoToField name={FIELD[reason.code]!} /> : null}
            </li>
          ))}
        </Flex>
      ) : null}
      {time ? (
        <Typography textColor="neutral800">
          {formatMessage(message('article-panel.publishing.release'), { time })}
        </Typography>
      ) : null}
      {mayOverride && pending > 0 ? (
        <Flex>
          <OverrideDialog article={article} count={pending} />
        </Flex>
      ) : null}
      {overridden.length > 0 ? (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {overridden.map((entry) => (
            <Overridden key={entry.reason.key} entry={entry} />
          ))}
        </Flex>
      ) : null}
    </Flex>
  );
};
