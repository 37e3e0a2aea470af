import { Checkbox, Field, SingleSelectOption } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { blocksToText } from '../../../../core/clean/blocks-to-text';
import type { ArticleName } from '../../../../shared/contracts/article-names';
import type { LinkNameRequest } from '../../../../shared/contracts/names';
import { formValue } from '../../lib/form-value';
import { message } from '../../lib/message';
import { spellingsIn } from '../../lib/spellings-in';
import { useGetNameRecordQuery } from '../../services/names-api';
import { ModalText, NameModal } from '../names/NameModal';
import { OtherRecord, useOtherRecord } from '../names/OtherRecord';
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
  const [other, setOther] = useOtherRecord(false);
  const [always, setAlways] = useState(false);
  const target = other.isNew ? other.name.trim() : other.record?.documentId;

  const submit = async () => {
    const meant = other.isNew ? { name: other.name.trim() } : { record: other.record!.documentId };
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
      <OtherRecord type={type} than={documentId} first="known" value={other} onChange={setOther} />
      <Checkbox checked={always} onCheckedChange={(value) => setAlways(value === true)}>
        {formatMessage(message('article-panel.names.always'), { spelling })}
      </Checkbox>
    </NameModal>
  );
};
