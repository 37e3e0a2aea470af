import { Box, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useField, useForm } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';
import { emptyRule, newRuleKey, type RuleRow } from '../../lib/policy-form';
import { RuleCard } from './RuleCard';

const NAME = 'rules';

/** The newsroom's rules in their order, which can be changed without dragging. */
export const RuleList = () => {
  const { formatMessage } = useIntl();
  const { value: rules = [], onChange } = useField<RuleRow[]>(NAME);
  const disabled = useForm('RuleList', (form) => form.disabled);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const add = useRef<HTMLButtonElement>(null);

  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const handleAdd = () => {
    const key = newRuleKey(rules);
    onChange(NAME, [...rules, emptyRule(key)]);
    setOpen(new Set([...open, key]));
  };
  const move = (from: number, by: -1 | 1) => {
    const next = [...rules];
    const [rule] = next.splice(from, 1);
    next.splice(from + by, 0, rule);
    onChange(NAME, next);
    setSaid(formatMessage(message('settings.rule.moved'), { from: from + 1, to: from + by + 1 }));
  };
  const remove = (index: number) => {
    onChange(
      NAME,
      rules.filter((_, other) => other !== index),
    );
    setSaid(formatMessage(message('settings.rule.removed'), { number: index + 1 }));
    add.current?.focus();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {rules.length === 0 ? (
        <Typography textColor="neutral600">{formatMessage(message('settings.rules.none'))}</Typography>
      ) : (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
          {rules.map((rule, index) => (
            <li key={rule.key}>
              <RuleCard
                rule={rule}
                index={index}
                count={rules.length}
                isOpen={open.has(rule.key)}
                onToggle={() => toggle(rule.key)}
                onMove={(by) => move(index, by)}
                onRemove={() => remove(index)}
              />
            </li>
          ))}
        </Flex>
      )}
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
      {disabled ? null : (
        <Box>
          <Button
            ref={add}
            type="button"
            size="S"
            variant="tertiary"
            startIcon={<Plus />}
            onClick={handleAdd}
          >
            {formatMessage(message('settings.rule.add'))}
          </Button>
        </Box>
      )}
    </Flex>
  );
};
