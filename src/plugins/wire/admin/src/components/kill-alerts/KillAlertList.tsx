import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { ListArticleKillAlertsResponse } from '../../../../shared/contracts/kill-alerts';
import { useErrorText } from '../../hooks/use-error-text';
import { usePercent } from '../../hooks/use-percent';
import { articlePage } from '../../lib/links';
import { message } from '../../lib/message';
import { useListWireKillAlertsQuery, useSeeWireKillAlertMutation } from '../../services/wire-api';
import { Ago } from '../Ago';
import { LongText } from '../LongText';

type ArticleAlert = ListArticleKillAlertsResponse['data'][number];

const KillAlertEntry = ({ alert }: { alert: ArticleAlert }) => {
  const { formatMessage } = useIntl();
  const percent = usePercent();
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();
  const [see, { isLoading }] = useSeeWireKillAlertMutation();
  const { documentId, article, killed, basis, share, isPublished, maySettle } = alert;
  const headline = killed.headline ?? formatMessage(message('kill-alerts.no-headline'));
  const button = formatMessage(message('kill-alerts.see'));

  const settle = async () => {
    const result = await see({ id: documentId, article: article.documentId });
    toggleNotification(
      'error' in result
        ? { type: 'danger', message: errorText(result.error) }
        : { type: 'success', message: formatMessage(message('kill-alerts.seen')) },
    );
  };

  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={2}>
      {killed.article ? (
        <Link tag={NavLink} to={articlePage(killed.article)} isExternal={false} dir="auto">
          {headline}
        </Link>
      ) : (
        <Typography fontWeight="bold" textColor="neutral800" dir="auto">
          {headline}
        </Typography>
      )}
      <Typography variant="pi" textColor="neutral600">
        {killed.source
          ? formatMessage(message('kill-alerts.by'), { source: killed.source })
          : formatMessage(message('kill-alerts.by-nobody'))}
        {' · '}
        <Ago at={killed.at} />
      </Typography>
      {killed.words ? (
        <LongText label={formatMessage(message('kill-alerts.words'))} text={killed.words} />
      ) : null}
      <Typography variant="pi" textColor="neutral800">
        {basis === 'copy'
          ? formatMessage(message('kill-alerts.copy'))
          : formatMessage(message('kill-alerts.near'), {
              share: percent(share),
            })}
      </Typography>
      <Typography variant="pi" fontWeight="bold" textColor={isPublished ? 'danger600' : 'neutral800'}>
        {formatMessage(message(isPublished ? 'kill-alerts.published' : 'kill-alerts.not-published'))}
      </Typography>
      {maySettle ? (
        <Flex>
          <Button
            type="button"
            size="S"
            variant="secondary"
            aria-label={`${button}: ${headline}`}
            disabled={isLoading}
            onClick={settle}
          >
            {button}
          </Button>
        </Flex>
      ) : null}
    </Flex>
  );
};

/** An article's open alerts: what was taken back, by whom and why, and a button for who has seen it. */
export const KillAlertList = ({ article }: { article: string }) => {
  const { formatMessage } = useIntl();
  const { data = [] } = useListWireKillAlertsQuery(article);

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Typography textColor="neutral600">{formatMessage(message('kill-alerts.intro'))}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={5}>
        {data.map((alert) => (
          <KillAlertEntry key={alert.documentId} alert={alert} />
        ))}
      </Flex>
    </Flex>
  );
};
