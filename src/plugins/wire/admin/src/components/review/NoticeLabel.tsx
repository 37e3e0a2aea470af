import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { NoticeKind } from '../../../../core/disclaimers/flag';
import { kindLabel, message } from '../../lib/message';

interface NoticeLabelProps {
  kinds: readonly NoticeKind[];
  /** Null when it names nobody; absent where it is told elsewhere. */
  issuer?: string | null;
}

/** What a notice does, and who says it. */
export const NoticeLabel = ({ kinds, issuer }: NoticeLabelProps) => {
  const { formatMessage } = useIntl();

  return (
    <Flex gap={1} wrap="wrap">
      {kinds.map((kind) => (
        <Badge key={kind} backgroundColor="neutral100" textColor="neutral700" borderColor="neutral200">
          {formatMessage(kindLabel(kind))}
        </Badge>
      ))}
      {issuer === undefined ? null : (
        <Typography variant="pi" textColor="neutral600">
          <bdi>{issuer ?? formatMessage(message('review.no-issuer'))}</bdi>
        </Typography>
      )}
    </Flex>
  );
};
