import { Box, Button, Flex, Grid, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, CaretDown, CaretUp, Trash } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { useRuleWords } from '../../hooks/use-rule-words';
import { message } from '../../lib/message';
import type { RuleRow } from '../../lib/policy-form';
import { SelectField } from '../fields/SelectField';
import { TextField } from '../fields/TextField';
import { DeedField } from './DeedField';
import { KindsField } from './KindsField';

interface RuleCardProps {
  rule: RuleRow;
  /** Its place in the list, from 0, and how many there are. */
  index: number;
  count: number;
  isOpen: boolean;
  onToggle: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

const NAMES = ['sources', 'issuers', 'languages'] as const;
const BLOCKS = ['unsaid', 'yes', 'no'] as const;

/** A rule: what it says in a sentence and, opened, its fields. */
export const RuleCard = ({ rule, index, count, isOpen, onToggle, onMove, onRemove }: RuleCardProps) => {
  const { formatMessage } = useIntl();
  const words = useRuleWords();
  const disabled = useForm('RuleCard', (form) => form.disabled);
  const body = useId();
  const number = index + 1;
  const at = `rules.${index}`;
  const title = rule.name ?? formatMessage(message('settings.rule.number'), { number });

  return (
    <Box hasRadius borderColor="neutral200" background="neutral0" data-rule={number}>
      <Flex gap={2} padding={3} alignItems="flex-start">
        <Box flex="1" minWidth={0}>
          <Typography tag="h3" fontWeight="bold" textColor="neutral800">
            <bdi>{title}</bdi>
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {words(rule)}
          </Typography>
        </Box>
        <Button
          type="button"
          size="S"
          variant="ghost"
          aria-expanded={isOpen}
          aria-controls={body}
          aria-label={formatMessage(message(isOpen ? 'settings.rule.close' : 'settings.rule.open'), {
            rule: title,
          })}
          endIcon={isOpen ? <CaretUp /> : <CaretDown />}
          onClick={onToggle}
        >
          {formatMessage(message(isOpen ? 'settings.rule.less' : 'settings.rule.more'))}
        </Button>
        {disabled ? null : (
          <>
            <IconButton
              type="button"
              variant="ghost"
              label={formatMessage(message('settings.rule.up'), { rule: title })}
              aria-disabled={index === 0}
              onClick={() => (index > 0 ? onMove(-1) : undefined)}
            >
              <ArrowUp />
            </IconButton>
            <IconButton
              type="button"
              variant="ghost"
              label={formatMessage(message('settings.rule.down'), { rule: title })}
              aria-disabled={number === count}
              onClick={() => (number < count ? onMove(1) : undefined)}
            >
              <ArrowDown />
            </IconButton>
            <IconButton
              type="button"
              variant="ghost"
              label={formatMessage(message('settings.rule.remove'), { rule: title })}
              onClick={onRemove}
            >
              <Trash />
            </IconButton>
          </>
        )}
      </Flex>
      <Box id={body} hidden={!isOpen} padding={4} paddingTop={0}>
        {isOpen ? (
          <Grid.Root gap={4}>
            <Grid.Item col={6} xs={12} alignItems="stretch">
              <TextField
                name={`${at}.name`}
                label={formatMessage(message('settings.rule.name'))}
                hint={formatMessage(message('settings.rule.name.hint'))}
              />
            </Grid.Item>
            <Grid.Item col={6} xs={12} alignItems="stretch">
              <KindsField name={`${at}.kinds`} />
            </Grid.Item>
            {NAMES.map((name) => (
              <Grid.Item key={name} col={4} xs={12} alignItems="stretch">
                <TextField
                  multiline
                  name={`${at}.${name}`}
                  label={formatMessage(message(`settings.rule.${name}`))}
                  hint={formatMessage(message(`settings.rule.${name}.hint`))}
                />
              </Grid.Item>
            ))}
            <Grid.Item col={7} xs={12} direction="column" alignItems="stretch" gap={1}>
              <Typography variant="pi" fontWeight="bold" textColor="neutral800">
                {formatMessage(message('settings.column.deed'))}
              </Typography>
              <DeedField name={at} label={title} size="M" />
            </Grid.Item>
            <Grid.Item col={5} xs={12} alignItems="stretch">
              <SelectField
                name={`${at}.blocks`}
                label={formatMessage(message('settings.column.blocks'))}
                options={BLOCKS.map((value) => ({
                  value,
                  label: formatMessage(message(`settings.rule.blocks.${value}`)),
                }))}
              />
            </Grid.Item>
          </Grid.Root>
        ) : null}
      </Box>
    </Box>
  );
};
