import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { VersionSummary } from '../../../../shared/contracts/versions';
import { message } from '../../lib/message';
import { Ago } from '../Ago';
import { ReceiptBadge } from '../StateBadge';
import { OriginalButton } from './OriginalButton';

const VersionEntry = ({ article, version }: { article: string; version: VersionSummary }) => {
  const { formatMessage } = useIntl();
  const { state, receivedAt, original, headline } = version;
  const name = version.version
    ? formatMessage(message('article-panel.version'), { version: version.version })
    : formatMessage(message('article-panel.version.none'));

  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="semiBold" textColor="neutral800">
          {name}
        </Typography>
        <ReceiptBadge state={state} />
        <Typography variant="pi" textColor="neutral600">
          <Ago at={receivedAt} />
        </Typography>
      </Flex>
      {headline ? (
        <Typography variant="pi" textColor="neutral800" dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {headline}
        </Typography>
      ) : null}
      {original ? (
        <OriginalButton article={article} receipt={original} version={version} about={name} />
      ) : null}
    </Flex>
  );
};

/** The versions of an article's story as they came, the newest first. */
export const VersionList = ({
  article,
  versions,
}: {
  article: string;
  versions: readonly VersionSummary[];
}) => (
  <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
    {versions.map((version) => (
      <VersionEntry key={version.receipt} article={article} version={version} />
    ))}
  </Flex>
);
