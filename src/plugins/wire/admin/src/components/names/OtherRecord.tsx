import { Field, Flex, Radio, TextInput, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { EntityType } from '../../../../core/entities';
import type { NameRecord } from '../../../../shared/contracts/name-records';
import { typedDirection } from '../../lib/direction';
import { message } from '../../lib/message';
import { RecordSearch } from './RecordSearch';

/** Another record: one that is made, by its name, or one that is there. */
export interface OtherRecordValue {
  isNew: boolean;
  /** Of the new one. */
  name: string;
  /** The one that is there. */
  record?: NameRecord;
}

/** @param isNew which of the two is chosen at first */
export const useOtherRecord = (isNew: boolean) => useState<OtherRecordValue>({ isNew, name: '' });

const WAYS = { new: 'names.split.new', known: 'names.split.known' } as const;

interface OtherRecordProps {
  type: EntityType;
  /** documentId of the record that it is another one than. */
  than: string;
  /** Which of the two is offered first. */
  first: keyof typeof WAYS;
  value: OtherRecordValue;
  onChange: (value: OtherRecordValue) => void;
}

/** Asks for another record, which is made or is there. */
export const OtherRecord = ({ type, than, first, value, onChange }: OtherRecordProps) => {
  const { formatMessage } = useIntl();
  const whose = useId();
  const ways = first === 'new' ? (['new', 'known'] as const) : (['known', 'new'] as const);

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography id={whose} variant="pi" fontWeight="bold" textColor="neutral800">
        {formatMessage(message('names.split.whose'))}
      </Typography>
      <Radio.Group
        aria-labelledby={whose}
        value={value.isNew ? 'new' : 'known'}
        onValueChange={(way) => onChange({ ...value, isNew: way === 'new' })}
      >
        <Flex gap={5}>
          {ways.map((way) => (
            <Radio.Item key={way} value={way}>
              {formatMessage(message(WAYS[way]))}
            </Radio.Item>
          ))}
        </Flex>
      </Radio.Group>
      {value.isNew ? (
        <Field.Root hint={formatMessage(message('names.split.name.hint'))}>
          <Field.Label>{formatMessage(message('names.split.name'))}</Field.Label>
          <TextInput
            dir={typedDirection(value.name)}
            maxLength={1000}
            value={value.name}
            onChange={({ target }: { target: { value: string } }) =>
              onChange({ ...value, name: target.value })
            }
          />
          <Field.Hint />
        </Field.Root>
      ) : (
        <RecordSearch
          type={type}
          label={formatMessage(message('names.split.record'))}
          exclude={[than]}
          value={value.record}
          onChange={(record) => onChange({ ...value, record })}
        />
      )}
    </Flex>
  );
};
