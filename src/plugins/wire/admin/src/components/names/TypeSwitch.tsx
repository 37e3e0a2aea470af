import { Button, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { ENTITY_TYPES, type EntityType } from '../../../../core/entities/mention';
import { entitiesLabel, message } from '../../lib/message';

interface TypeSwitchProps {
  value: EntityType;
  /** How many are proposed of each. */
  counts?: Readonly<Record<EntityType, number>>;
  onChange: (type: EntityType) => void;
}

/** People, organizations or events. */
export const TypeSwitch = ({ value, counts, onChange }: TypeSwitchProps) => {
  const { formatMessage, formatNumber } = useIntl();

  return (
    <Flex role="group" aria-label={formatMessage(message('names.type'))} gap={2} wrap="wrap">
      {ENTITY_TYPES.map((type) => (
        <Button
          key={type}
          type="button"
          size="M"
          variant={type === value ? 'secondary' : 'tertiary'}
          aria-pressed={type === value}
          onClick={() => onChange(type)}
        >
          {counts
            ? `${formatMessage(entitiesLabel(type))} (${formatNumber(counts[type])})`
            : formatMessage(entitiesLabel(type))}
        </Button>
      ))}
    </Flex>
  );
};
