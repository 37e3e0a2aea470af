import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useField, useForm } from '@strapi/strapi/admin';
import { useId, useRef } from 'react';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';
import type { HeaderRow } from '../../lib/source-form';
import { TextField } from '../fields/TextField';

const NAME = 'pollHeaders';

/** Headers that go along with each poll, as credentials. A value can be written and never read: one that is left empty stays. */
export const PollHeaders = () => {
  const { formatMessage } = useIntl();
  const { value: rows = [], onChange } = useField<HeaderRow[]>(NAME);
  const disabled = useForm('PollHeaders', (form) => form.disabled);
  const add = useRef<HTMLButtonElement>(null);
  const title = useId();

  const remove = (index: number) => {
    onChange(
      NAME,
      rows.filter((_, other) => other !== index),
    );
    add.current?.focus();
  };

  return (
    <Flex role="group" aria-labelledby={title} direction="column" alignItems="stretch" gap={3}>
      <div>
        <Typography id={title} tag="h4" variant="pi" fontWeight="bold" textColor="neutral800">
          {formatMessage(message('source.headers'))}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {formatMessage(message('source.headers.hint'))}
        </Typography>
      </div>
      {rows.map(({ stored }, index) => (
        <Flex key={index} gap={2} alignItems="flex-start">
          <Box flex="2" minWidth={0}>
            <TextField
              name={`${NAME}[${index}].name`}
              dir="ltr"
              placeholder="Authorization"
              label={formatMessage(message('source.headers.name'), { line: index + 1 })}
            />
          </Box>
          <Box flex="3" minWidth={0}>
            <TextField
              name={`${NAME}[${index}].value`}
              dir="ltr"
              secret
              placeholder={stored ? formatMessage(message('source.headers.stored')) : undefined}
              label={formatMessage(message('source.headers.value'), { line: index + 1 })}
            />
          </Box>
          {disabled ? null : (
            // As far down as the labels beside it are high.
            <Box paddingTop="2.4rem">
              <IconButton
                type="button"
                size="L"
                variant="ghost"
                label={formatMessage(message('source.headers.remove'), { line: index + 1 })}
                onClick={() => remove(index)}
              >
                <Trash />
              </IconButton>
            </Box>
          )}
        </Flex>
      ))}
      {disabled ? null : (
        <Box>
          <Button
            ref={add}
            type="button"
            size="S"
            variant="tertiary"
            startIcon={<Plus />}
            onClick={() => onChange(NAME, [...rows, { name: null, value: null, stored: false }])}
          >
            {formatMessage(message('source.headers.add'))}
          </Button>
        </Box>
      )}
    </Flex>
  );
};
