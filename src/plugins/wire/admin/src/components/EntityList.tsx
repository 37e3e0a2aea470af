import { Badge, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { EntityType } from '../../../core/entities/mention';
import type { PreviewEntity } from '../../../shared/contracts/preview';
import { entityPage } from '../lib/links';
import { entitiesLabel, message } from '../lib/message';
import { ServerText } from './ServerText';
import { useServerText } from '../hooks/use-server-text';

const TYPES: readonly EntityType[] = ['person', 'organization', 'event'];

const EntityEntry = ({ entity }: { entity: PreviewEntity }) => {
  const { formatMessage } = useIntl();
  const { plain } = useServerText();
  const { type, name, known, positions = [], date, place, evidence } = entity;

  const lines = [
    ...positions.map(({ title, organization }) =>
      organization ? formatMessage(message('entity.position'), { title, organization }) : title,
    ),
    [date, place].filter(Boolean).join(' · '),
  ].filter(Boolean);

  return (
    <Flex
      tag="li"
      direction="column"
      alignItems="stretch"
      gap={1}
      title={evidence ? plain(evidence) : undefined}
    >
      <Flex gap={2} justifyContent="space-between" alignItems="flex-start">
        {known ? (
          <Link tag={NavLink} to={entityPage(type, known)} isExternal={false} target="_blank">
            {name}
          </Link>
        ) : (
          <Typography fontWeight="semiBold" textColor="neutral800" dir="auto">
            {name}
          </Typography>
        )}
        <Badge
          size="S"
          backgroundColor={known ? 'neutral100' : 'success100'}
          textColor={known ? 'neutral700' : 'success700'}
          shrink={0}
        >
          {formatMessage(message(known ? 'entity.known' : 'entity.new'))}
        </Badge>
      </Flex>
      {lines.map((line, index) => (
        // Where its name begins, whatever its own direction.
        <Typography
          key={index}
          variant="pi"
          textColor="neutral700"
          dir="auto"
          style={{ alignSelf: 'flex-start' }}
        >
          {line}
        </Typography>
      ))}
      {evidence ? (
        <Typography variant="pi" textColor="neutral600">
          <ServerText text={evidence} />
        </Typography>
      ) : null}
    </Flex>
  );
};

/** People, organizations and events of an item, each with what the text says about it. */
export const EntityList = ({ entities }: { entities: readonly PreviewEntity[] }) => {
  const { formatMessage, formatNumber } = useIntl();

  if (entities.length === 0) {
    return <Typography textColor="neutral600">{formatMessage(message('entities.empty'))}</Typography>;
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {TYPES.map((type) => ({ type, found: entities.filter((entity) => entity.type === type) }))
        .filter(({ found }) => found.length > 0)
        .map(({ type, found }) => (
          <Flex key={type} direction="column" alignItems="stretch" gap={3}>
            <Typography tag="h4" variant="pi" fontWeight="bold" textColor="neutral800">
              {`${formatMessage(entitiesLabel(type))} (${formatNumber(found.length)})`}
            </Typography>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
              {found.map((entity, index) => (
                <EntityEntry key={`${entity.name}-${index}`} entity={entity} />
              ))}
            </Flex>
          </Flex>
        ))}
    </Flex>
  );
};
