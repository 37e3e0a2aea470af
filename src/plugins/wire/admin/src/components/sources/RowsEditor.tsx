import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useField, useForm } from '@strapi/strapi/admin';
import { useId, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { message, type MessageKey } from '../../lib/message';

interface RowsEditorProps<Row> {
  /** The list in the form. */
  name: string;
  words: { title: MessageKey; hint: MessageKey; add: MessageKey; remove: MessageKey };
  /** A line that says nothing yet. */
  empty: Row;
  /** The two fields of a line: a narrower and a wider one. */
  fields: (row: Row, index: number) => [ReactNode, ReactNode];
}

/** A list of lines with two fields each, of which some can be added and taken away. */
export const RowsEditor = <Row,>({ name, words, empty, fields }: RowsEditorProps<Row>) => {
  const { formatMessage } = useIntl();
  const { value: rows = [], onChange } = useField<Row[]>(name);
  const disabled = useForm('RowsEditor', (form) => form.disabled);
  const add = useRef<HTMLButtonElement>(null);
  const title = useId();

  const remove = (index: number) => {
    onChange(
      name,
      rows.filter((_, other) => other !== index),
    );
    add.current?.focus();
  };

  return (
    <Flex role="group" aria-labelledby={title} direction="column" alignItems="stretch" gap={3}>
      <div>
        <Typography id={title} tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
          {formatMessage(message(words.title))}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {formatMessage(message(words.hint))}
        </Typography>
      </div>
      {rows.map((row, index) => {
        const [narrow, wide] = fields(row, index);
        return (
          <Flex key={index} gap={2} alignItems="flex-start">
            <Box flex="2" minWidth={0}>
              {narrow}
            </Box>
            <Box flex="3" minWidth={0}>
              {wide}
            </Box>
            {disabled ? null : (
              // As far down as the labels beside it are high.
              <Box paddingTop="2.4rem">
                <IconButton
                  type="button"
                  size="L"
                  variant="ghost"
                  label={formatMessage(message(words.remove), { line: index + 1 })}
                  onClick={() => remove(index)}
                >
                  <Trash />
                </IconButton>
              </Box>
            )}
          </Flex>
        );
      })}
      {disabled ? null : (
        <Box>
          <Button
            ref={add}
            type="button"
            size="S"
            variant="tertiary"
            startIcon={<Plus />}
            onClick={() => onChange(name, [...rows, empty])}
          >
            {formatMessage(message(words.add))}
          </Button>
        </Box>
      )}
    </Flex>
  );
};
