import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { EntityType } from '../../../core/entities/mention';
import { entityVariant } from '../lib/badges';
import { entityLabel, message } from '../lib/message';
import { tint } from '../lib/tint';

/** The line tells the types apart where colours don't: in grey, or for eyes that see fewer of them. */
const LINE: Record<EntityType, string> = { person: 'solid', organization: 'double', event: 'dashed' };

const Mark = styled.mark<{ $type: EntityType }>`
  color: inherit;
  background: ${({ theme, $type }) => tint(theme.colors[`${entityVariant($type)}600`], 12)};
  border-bottom: ${({ $type }) => ($type === 'organization' ? '3px' : '2px')} ${({ $type }) => LINE[$type]}
    ${({ theme, $type }) => theme.colors[`${entityVariant($type)}600`]};
  border-radius: 2px 2px 0 0;
  box-decoration-break: clone;
`;

/** A person, organization or event where the text names it; without `name`, a sample for the legend. */
export const EntityMark = ({ type, name, text }: { type: EntityType; name?: string; text: string }) => {
  const { formatMessage } = useIntl();
  const title =
    name && formatMessage(message('preview.mention'), { type: formatMessage(entityLabel(type)), name });

  return (
    <Mark $type={type} title={title} {...(name ? { 'data-entity': type } : { 'data-legend': type })}>
      {text}
    </Mark>
  );
};
