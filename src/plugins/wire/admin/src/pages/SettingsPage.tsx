import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { LoadError } from '../components/LoadError';
import { SettingsEditor } from '../components/settings/SettingsEditor';
import { message } from '../lib/message';
import { PERMISSIONS } from '../lib/permissions';
import {
  useGetWirePoliciesQuery,
  useGetWireSettingsQuery,
  useListWireRolesQuery,
} from '../services/settings-api';

const FRESH = { refetchOnMountOrArgChange: true } as const;

/** What the newsroom has set: what is done with legal notices, with what comes in, how long things are kept, and who may do what. */
export const SettingsPage = () => {
  const { formatMessage } = useIntl();
  const { allowedActions, isLoading } = useRBAC(PERMISSIONS.policies);
  const { allowedActions: onRoles, isLoading: asksRoles } = useRBAC(PERMISSIONS.roles);
  const policies = useGetWirePoliciesQuery(undefined, FRESH);
  const settings = useGetWireSettingsQuery(undefined, FRESH);
  const roles = useListWireRolesQuery(undefined, { ...FRESH, skip: asksRoles || !onRoles.canRead });
  const title = formatMessage(message('settings.title'));

  if (isLoading || asksRoles) return <Page.Loading />;
  const wanted = onRoles.canRead ? [policies, settings, roles] : [policies, settings];
  if (policies.data && settings.data && (roles.data || !onRoles.canRead)) {
    return (
      <SettingsEditor
        policies={policies.data}
        settings={settings.data}
        roles={roles.data}
        mayUpdate={allowedActions.canUpdate}
        mayGrant={onRoles.canUpdate}
        mayCreateRoles={onRoles.canCreate && onRoles.canUpdate}
      />
    );
  }
  if (!wanted.some(({ error }) => error)) return <Page.Loading />;

  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} />
      <Layouts.Content>
        <LoadError onRetry={() => wanted.forEach(({ refetch }) => void refetch())} />
      </Layouts.Content>
    </Page.Main>
  );
};
