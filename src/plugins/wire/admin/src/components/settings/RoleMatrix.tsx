import { Box, Checkbox, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { ACTION } from '../../../../shared/constants';
import type { RoleSummary, WireAction } from '../../../../shared/contracts/roles';
import { message } from '../../lib/message';
import type { SettingsForm } from '../../lib/settings-form';
import { PlainTable } from './PlainTable';

const ACTIONS = Object.entries(ACTION) as [keyof typeof ACTION, WireAction][];

/** The wire's actions, each with what it opens, and which roles may do them. */
export const RoleMatrix = ({ roles, mayGrant }: { roles: readonly RoleSummary[]; mayGrant: boolean }) => {
  const { formatMessage } = useIntl();
  const granted = useForm('RoleMatrix', (form) => (form.values as SettingsForm).roles);
  const onChange = useForm('RoleMatrix', (form) => form.onChange);
  const actionsOf = ({ id, actions }: RoleSummary) => granted[id] ?? actions;

  const grant = (role: RoleSummary, action: WireAction, isGranted: boolean) => {
    const held = actionsOf(role);
    // In one order, so that what was granted and taken again is as it was.
    const next = ACTIONS.map(([, some]) => some).filter((some) =>
      some === action ? isGranted : held.includes(some),
    );
    onChange(`roles.${role.id}`, next);
  };

  return (
    <PlainTable label={formatMessage(message('settings.roles'))} isReadOnly={!mayGrant}>
      <thead>
        <tr>
          <th scope="col">
            <Typography variant="sigma" textColor="neutral600">
              {formatMessage(message('settings.roles.action'))}
            </Typography>
          </th>
          {roles.map((role) => (
            <th key={role.id} scope="col">
              <Typography tag="div" variant="pi" fontWeight="bold" textColor="neutral800">
                <bdi>{role.name}</bdi>
              </Typography>
              <Typography tag="div" variant="pi" textColor="neutral600">
                {formatMessage(message('settings.roles.users'), { count: role.users })}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ACTIONS.map(([name, action]) => (
          <tr key={action} data-action={action}>
            <th scope="row">
              <Box minWidth="24rem">
                <Typography tag="div" fontWeight="semiBold" textColor="neutral800">
                  {formatMessage(message(`settings.action.${name}`))}
                </Typography>
                <Typography tag="div" variant="pi" textColor="neutral600">
                  {formatMessage(message(`settings.action.${name}.opens`))}
                </Typography>
              </Box>
            </th>
            {roles.map((role) => (
              <td key={role.id}>
                <Checkbox
                  aria-label={formatMessage(message('settings.roles.may'), {
                    role: role.name,
                    action: formatMessage(message(`settings.action.${name}`)),
                  })}
                  checked={actionsOf(role).includes(action)}
                  disabled={!mayGrant || role.isFixed}
                  onCheckedChange={(checked: boolean | 'indeterminate') =>
                    grant(role, action, checked === true)
                  }
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
};
