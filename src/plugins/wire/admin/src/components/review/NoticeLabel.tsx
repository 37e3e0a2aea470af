import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { NoticeSummary } from '../../../../shared/contracts/notices';
import { kindLabel, message } from '../../lib/message';

/** What a notice does, and who says it. */
export const NoticeLabel = ({ kinds, issuer }: Pick<NoticeSummary, 'kinds' | 'issuer'>) => {
  const { formatMessage } = useIntl();

  return (
    <Flex gap={1} wrap="wrap">
      {kinds.map((kind) => (
        <Badge key={kind} backgroundColor="neutral100" textColor="neutral700" borderColor="neutral200">
          {formatMessage(kindLabel(kind))}
        </Badge>
      ))}
      <Typography variant="pi" textColor="neutral600">
        <bdi>{issuer ?? formatMessage(message('review.no-issuer'))}</bdi>
      </Typography>
    </Flex>
  );
};
