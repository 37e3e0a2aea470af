import { Checkbox, Typography } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NOTICE_KINDS, type NoticeKind } from '../../../../core/disclaimers/flag';
import { kindLabel, message, type MessageKey } from '../../lib/message';
import { DeedField } from './DeedField';
import { PlainTable } from './PlainTable';

const COLUMNS = ['kind', 'deed', 'blocks', 'protected'] as const;

/** A yes or no about a kind. */
const KindCheckbox = ({
  kind,
  property,
  says,
}: {
  kind: NoticeKind;
  property: 'blocks' | 'isProtected';
  says: MessageKey;
}) => {
  const { formatMessage } = useIntl();
  const name = `kinds.${kind}.${property}`;
  const { value, onChange } = useField<boolean>(name);
  const disabled = useForm('KindCheckbox', (form) => form.disabled);

  return (
    <Checkbox
      aria-label={formatMessage(message(says), { kind: formatMessage(kindLabel(kind)) })}
      checked={value}
      disabled={disabled}
      onCheckedChange={(checked: boolean | 'indeterminate') => onChange(name, checked === true)}
    />
  );
};

/** Each kind of notice: what is done with it, whether it holds its article back, and whether only an editor may remove it. */
export const KindTable = () => {
  const { formatMessage } = useIntl();

  return (
    <PlainTable label={formatMessage(message('settings.kinds'))}>
      <thead>
        <tr>
          {COLUMNS.map((name) => (
            <th key={name} scope="col">
              <Typography variant="sigma" textColor="neutral600">
                {formatMessage(message(`settings.column.${name}`))}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {NOTICE_KINDS.map((kind) => {
          const label = formatMessage(kindLabel(kind));
          return (
            <tr key={kind} data-kind={kind}>
              <th scope="row">
                <Typography fontWeight="semiBold" textColor="neutral800">
                  {label}
                </Typography>
              </th>
              <td>
                <DeedField name={`kinds.${kind}`} label={label} />
              </td>
              <td>
                <KindCheckbox kind={kind} property="blocks" says="settings.blocks.of" />
              </td>
              <td>
                <KindCheckbox kind={kind} property="isProtected" says="settings.protected.of" />
              </td>
            </tr>
          );
        })}
      </tbody>
    </PlainTable>
  );
};
