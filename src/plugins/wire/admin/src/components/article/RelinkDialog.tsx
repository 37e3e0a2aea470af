import {
  Checkbox,
  Field,
  Flex,
  Radio,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { blocksToText } from '../../../../core/clean/blocks-to-text';
import type { ArticleName } from '../../../../shared/contracts/article-names';
import type { NameRecord } from '../../../../shared/contracts/name-records';
import type { LinkNameRequest } from '../../../../shared/contracts/names';
import { typedDirection } from '../../lib/direction';
import { formValue } from '../../lib/form-value';
import { message } from '../../lib/message';
import { spellingsIn } from '../../lib/spellings-in';
import { useGetNameRecordQuery } from '../../services/names-api';
import { ModalText, NameModal } from '../names/NameModal';
import { RecordSearch } from '../names/RecordSearch';
import { SingleSelect } from '../directed/SingleSelect';

interface RelinkDialogProps {
  name: ArticleName;
  isBusy: boolean;
  /** Resolves to whether it was done. */
  onLink: (request: Omit<LinkNameRequest, 'article'>) => Promise<boolean>;
  onClose: () => void;
}

/** Asks whom or what an article means by a name: another record, or one that is made. */
export const RelinkDialog = ({ name: linked, isBusy, onLink, onClose }: RelinkDialogProps) => {
  const { formatMessage } = useIntl();
  const { type, documentId, name } = linked;
  const { data: record } = useGetNameRecordQuery({ type, id: documentId });
  const body = useForm('RelinkDialog', ({ values }) => formValue(values, 'body'), false);
  const spellings = spellingsIn(blocksToText(body), [name, ...(record?.aliases ?? [])]);
  const [chosen, setChosen] = useState<string>();
  const spelling = chosen ?? spellings[0] ?? name;
  const [isNew, setNew] = useState(false);
  const [called, setCalled] = useState('');
  const [into, setInto] = useState<NameRecord>();
  const [always, setAlways] = useState(false);
  const whose = useId();
  const target = isNew ? called.trim() : into?.documentId;

  const submit = async () => {
    const meant = isNew ? { name: called.trim() } : { record: into!.documentId };
    // So much was chosen that it had better not be lost.
    if (await onLink({ type, spelling, always, ...meant })) onClose();
  };

  return (
    <NameModal
      title={formatMessage(message('article-panel.names.ask'), { type, name })}
      onClose={onClose}
      submit={{
        label: formatMessage(message('article-panel.names.link')),
        isLoading: isBusy,
        isDisabled: !target,
        onSubmit: submit,
      }}
    >
      <ModalText>{formatMessage(message('article-panel.names.ask.intro'), { name })}</ModalText>
      {spellings.length > 1 ? (
        <Field.Root>
          <Field.Label>{formatMessage(message('article-panel.names.spelling'))}</Field.Label>
          <SingleSelect value={spelling} onChange={(value: string | number) => setChosen(String(value))}>
            {spellings.map((one) => (
              <SingleSelectOption key={one} value={one}>
                {one}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      ) : null}
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography id={whose} variant="pi" fontWeight="bold" textColor="neutral800">
          {formatMessage(message('names.split.whose'))}
        </Typography>
        <Radio.Group
          aria-labelledby={whose}
          value={isNew ? 'new' : 'known'}
          onValueChange={(value) => setNew(value === 'new')}
        >
          <Flex gap={5}>
            <Radio.Item value="known">{formatMessage(message('names.split.known'))}</Radio.Item>
            <Radio.Item value="new">{formatMessage(message('names.split.new'))}</Radio.Item>
          </Flex>
        </Radio.Group>
        {isNew ? (
          <Field.Root hint={formatMessage(message('names.split.name.hint'))}>
            <Field.Label>{formatMessage(message('names.split.name'))}</Field.Label>
            <TextInput
              dir={typedDirection(called)}
              maxLength={1000}
              value={called}
              onChange={({ target: { value } }: { target: { value: string } }) => setCalled(value)}
            />
            <Field.Hint />
          </Field.Root>
        ) : (
          <RecordSearch
            type={type}
            label={formatMessage(message('names.split.record'))}
            exclude={[documentId]}
            value={into}
            onChange={setInto}
          />
        )}
      </Flex>
      <Checkbox checked={always} onCheckedChange={(value) => setAlways(value === true)}>
        {formatMessage(message('article-panel.names.always'), { spelling })}
      </Checkbox>
    </NameModal>
  );
};
