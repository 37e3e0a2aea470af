import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NOTICE_KINDS, type NoticeKind } from '../../../../core/disclaimers/flag';
import { kindLabel, message } from '../../lib/message';

/** The kinds that a rule is about; none for all. */
export const KindsField = ({ name }: { name: string }) => {
  const { formatMessage } = useIntl();
  const { value, error, onChange } = useField<NoticeKind[]>(name);
  const disabled = useForm('KindsField', (form) => form.disabled);

  return (
    <Field.Root
      name={name}
      error={error}
      hint={formatMessage(message('settings.rule.kinds.hint'))}
      width="100%"
    >
      <Field.Label>{formatMessage(message('settings.rule.kinds'))}</Field.Label>
      <MultiSelect
        withTags
        disabled={disabled}
        placeholder={formatMessage(message('settings.rule.kinds.all'))}
        value={value}
        clearLabel={formatMessage(message('settings.rule.kinds.clear'))}
        onClear={() => onChange(name, [])}
        onChange={(kinds: string[]) =>
          onChange(
            name,
            NOTICE_KINDS.filter((kind) => kinds.includes(kind)),
          )
        }
      >
        {NOTICE_KINDS.map((kind) => (
          <MultiSelectOption key={kind} value={kind}>
            {formatMessage(kindLabel(kind))}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
