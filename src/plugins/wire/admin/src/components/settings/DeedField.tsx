import { Box, Field, Flex, NumberInput, SingleSelectOption } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';
import { DEEDS, takesOut, type Deed } from '../../lib/policy-form';
import { SingleSelect } from '../directed/SingleSelect';

interface DeedFieldProps {
  /** The path in the form of what has a `deed` and a `from`. */
  name: string;
  /** What it is about: a kind, or a rule. */
  label: string;
  /** Beside other fields of a form it is as high as they are. */
  size?: 'S' | 'M';
}

/** What a score is unless somebody says otherwise, in hundredths: nearly certain. */
const FIRST_FROM = 90;

/** What is done with a notice, and from which score on; both in one line. */
export const DeedField = ({ name, label, size = 'S' }: DeedFieldProps) => {
  const { formatMessage, locale } = useIntl();
  const deed = useField<Deed>(`${name}.deed`);
  const from = useField<number | null>(`${name}.from`);
  const disabled = useForm('DeedField', (form) => form.disabled);

  const choose = (next: Deed) => {
    deed.onChange(`${name}.deed`, next);
    if (!takesOut(next)) from.onChange(`${name}.from`, null);
    else if (from.value === null) from.onChange(`${name}.from`, FIRST_FROM);
  };

  return (
    <Flex gap={2} alignItems="flex-start">
      <Box flex="3" minWidth="20rem">
        <Field.Root name={`${name}.deed`} error={deed.error}>
          <SingleSelect
            aria-label={formatMessage(message('settings.deed.of'), { label })}
            disabled={disabled}
            size={size}
            value={deed.value}
            onChange={(value: string | number) => choose(value as Deed)}
          >
            {DEEDS.map((value) => (
              <SingleSelectOption key={value} value={value}>
                {formatMessage(message(`settings.deed.${value}`))}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Error />
        </Field.Root>
      </Box>
      {deed.value && takesOut(deed.value) ? (
        <Box flex="1" minWidth="11rem">
          <Field.Root name={`${name}.from`} error={from.error}>
            <NumberInput
              aria-label={formatMessage(message('settings.from.of'), { label })}
              disabled={disabled}
              size={size}
              locale={locale}
              value={from.value ?? undefined}
              onValueChange={(value) => from.onChange(`${name}.from`, value ?? null)}
            />
            <Field.Error />
          </Field.Root>
        </Box>
      ) : null}
    </Flex>
  );
};
