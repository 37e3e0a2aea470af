import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { EntityType } from '../../../core/entities/mention';
import { entityLabel, message } from '../lib/message';
import { tint } from '../lib/tint';
import { EntityMark } from './EntityMark';

const TYPES: readonly EntityType[] = ['person', 'organization', 'event'];

const Sample = styled(Flex)<{ $kind: 'chrome' | 'notice' }>`
  border-inline-start: 4px solid
    ${({ theme, $kind }) => ($kind === 'chrome' ? theme.colors.neutral300 : theme.colors.warning600)};
  background: ${({ theme, $kind }) =>
    $kind === 'chrome' ? theme.colors.neutral100 : tint(theme.colors.warning600, 14)};
`;

/** What the marks in a previewed text mean. */
export const Legend = () => {
  const { formatMessage } = useIntl();

  return (
    <Flex tag="ul" gap={4} wrap="wrap" aria-label={formatMessage(message('preview.legend'))}>
      <Sample tag="li" $kind="chrome" paddingLeft={2} paddingRight={2}>
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(message('preview.legend.removed'))}
        </Typography>
      </Sample>
      <Sample tag="li" $kind="notice" paddingLeft={2} paddingRight={2}>
        <Typography variant="pi" textColor="neutral800">
          {formatMessage(message('preview.legend.notice'))}
        </Typography>
      </Sample>
      {TYPES.map((type) => (
        <li key={type}>
          <Typography variant="pi" textColor="neutral800">
            <EntityMark type={type} text={formatMessage(entityLabel(type))} />
          </Typography>
        </li>
      ))}
    </Flex>
  );
};
