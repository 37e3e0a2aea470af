import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useField, useForm } from '@strapi/strapi/admin';
import { useId, useRef } from 'react';
import { useIntl } from 'react-intl';
import { MAPPABLE, type MappingRow } from '../../lib/mapping-rows';
import { fieldLabel, message } from '../../lib/message';
import { SelectField } from '../fields/SelectField';
import { TextField } from '../fields/TextField';

const NAME = 'mapping';

/** Which column or path of the source has which field: a line for each. */
export const MappingEditor = () => {
  const { formatMessage } = useIntl();
  const { value: rows = [], onChange } = useField<MappingRow[]>(NAME);
  const disabled = useForm('MappingEditor', (form) => form.disabled);
  const add = useRef<HTMLButtonElement>(null);
  const title = useId();

  const options = MAPPABLE.map((value) => {
    const label = fieldLabel(value);
    return { value, label: label ? formatMessage(label) : value };
  });

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
          {formatMessage(message('source.mapping'))}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {formatMessage(message('source.mapping.hint'))}
        </Typography>
      </div>
      {rows.map((_, index) => (
        <Flex key={index} gap={2} alignItems="flex-start" data-mapping={index}>
          <Box flex="2" minWidth={0}>
            <SelectField
              name={`${NAME}[${index}].field`}
              label={formatMessage(message('source.mapping.field'), { line: index + 1 })}
              placeholder={formatMessage(message('source.mapping.choose'))}
              options={options}
            />
          </Box>
          <Box flex="3" minWidth={0}>
            <TextField
              name={`${NAME}[${index}].path`}
              dir="ltr"
              label={formatMessage(message('source.mapping.path'), { line: index + 1 })}
            />
          </Box>
          {disabled ? null : (
            // As far down as the labels beside it are high.
            <Box paddingTop="2.4rem">
              <IconButton
                type="button"
                size="L"
                variant="ghost"
                label={formatMessage(message('source.mapping.remove'), { line: index + 1 })}
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
            onClick={() => onChange(NAME, [...rows, { field: null, path: null }])}
          >
            {formatMessage(message('source.mapping.add'))}
          </Button>
        </Box>
      )}
    </Flex>
  );
};
