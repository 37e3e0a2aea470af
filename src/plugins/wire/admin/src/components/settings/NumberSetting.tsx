import { Flex } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { message, type MessageKey } from '../../lib/message';
import { NumberField } from '../fields/NumberField';
import { Configured } from './Configured';

interface NumberSettingProps {
  /** The path in the form. */
  name: string;
  label: string;
  hint?: string;
  /** As the form holds them. */
  configured: number;
  byDefault: number;
  /** In which unit it is told, `{value}` in it. */
  unit?: MessageKey;
}

/** A number, with what is configured, and the way back to it. */
export const NumberSetting = ({ name, label, hint, configured, byDefault, unit }: NumberSettingProps) => {
  const { formatMessage, formatNumber } = useIntl();
  const { value } = useField<number | null>(name);
  const onChange = useForm('NumberSetting', (form) => form.onChange);

  return (
    <Flex direction="column" alignItems="stretch" gap={1} width="100%">
      <NumberField name={name} label={label} hint={hint} />
      <Configured
        label={label}
        value={unit ? formatMessage(message(unit), { value: configured }) : formatNumber(configured)}
        isDefault={configured === byDefault}
        isChanged={value !== configured}
        onReset={() => onChange(name, configured)}
      />
    </Flex>
  );
};
