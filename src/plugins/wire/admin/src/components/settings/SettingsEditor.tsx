import { Button, Grid, Tabs } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Blocker, Form, Layouts, Page, useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation, useNavigate } from 'react-router-dom';
import type { PoliciesResponse } from '../../../../shared/contracts/policies';
import type { RoleSummary } from '../../../../shared/contracts/roles';
import type { SettingsResponse } from '../../../../shared/contracts/settings';
import { useDirection } from '../../hooks/use-direction';
import { toBasis, useSaveSettings } from '../../hooks/use-save-settings';
import { message } from '../../lib/message';
import {
  missingNumbers,
  tabOfHash,
  tabOfPath,
  TABS,
  toSettingsForm,
  type SettingsForm,
} from '../../lib/settings-form';
import { Callout } from '../Callout';
import { ForgetErrors } from '../fields/ForgetErrors';
import { ChangesPanel } from './ChangesPanel';
import { IntakeTab } from './IntakeTab';
import { NoticesTab } from './NoticesTab';
import { RetentionTab } from './RetentionTab';
import { RolesTab } from './RolesTab';

interface SettingsEditorProps {
  policies: PoliciesResponse['data'];
  settings: SettingsResponse['data'];
  /** Absent: whoever looks may not see roles. */
  roles?: RoleSummary[];
  mayUpdate: boolean;
  mayGrant: boolean;
  mayCreateRoles: boolean;
}

const NO_ROLES: RoleSummary[] = [];

/** Strapi's form takes what a schema of Yup throws, and nothing else, for something that is wrong with the values. */
class MissingError extends Error {
  override readonly name = 'ValidationError';
  constructor(readonly inner: { path: string; message: ReturnType<typeof message> }[]) {
    super('A number is missing.');
  }
}

/** When what holds has become something else, the form shows that, unless somebody is changing it. */
const FollowServer = ({ form, onFollow }: { form: SettingsForm; onFollow: () => void }) => {
  const modified = useForm('FollowServer', (state) => state.modified);
  const resetForm = useForm('FollowServer', (state) => state.resetForm);

  useEffect(() => {
    if (modified) return;
    resetForm(form);
    onFollow();
    // Not when the form has just been saved: what is told of the server is older than that.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [form]);
  return null;
};

/** All settings of the wire, in tabs. */
export const SettingsEditor = ({
  policies,
  settings,
  roles = NO_ROLES,
  mayUpdate,
  mayGrant,
  mayCreateRoles,
}: SettingsEditorProps) => {
  const { formatMessage } = useIntl();
  const direction = useDirection();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const tab = tabOfHash(hash);
  const title = formatMessage(message('settings.title'));
  const form = useMemo(
    () => toSettingsForm(policies.policies, settings.settings, roles),
    [policies, settings, roles],
  );
  // Strapi's form would take over another one whatever is being typed.
  const [initial] = useState(form);
  // In the hash, so that Strapi's guard of unsaved changes does not take another tab for another page.
  const show = useCallback((next: string) => navigate({ hash: next }, { replace: true }), [navigate]);
  const showField = useCallback((path: string) => show(tabOfPath(path)), [show]);
  const basis = useRef(toBasis({ policies, settings, roles }));
  const save = useSaveSettings(basis, showField);

  const validate = async (values: SettingsForm) => {
    const missing = missingNumbers(values);
    if (missing.length === 0) return values;
    showField(missing[0]);
    throw new MissingError(missing.map((path) => ({ path, message: message('settings.error.number') })));
  };

  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Form<SettingsForm>
        method="PUT"
        initialValues={initial}
        disabled={!mayUpdate}
        validate={validate}
        onSubmit={save}
      >
        {({ modified, isSubmitting }) => (
          <>
            <Blocker />
            <ForgetErrors />
            <FollowServer
              form={form}
              onFollow={() => {
                basis.current = toBasis({ policies, settings, roles });
              }}
            />
            <Layouts.Header
              title={title}
              subtitle={formatMessage(message('settings.subtitle'))}
              primaryAction={
                mayUpdate || mayGrant ? (
                  <Button
                    type="submit"
                    startIcon={<Check />}
                    disabled={!modified || isSubmitting}
                    loading={isSubmitting}
                  >
                    {formatMessage(message('settings.save'))}
                  </Button>
                ) : null
              }
            />
            <Layouts.Content>
              <Tabs.Root dir={direction} variant="simple" value={tab} onValueChange={show}>
                <Tabs.List aria-label={formatMessage(message('settings.tabs'))}>
                  {TABS.map((name) => (
                    <Tabs.Trigger key={name} value={name}>
                      {formatMessage(message(`settings.tab.${name}`))}
                    </Tabs.Trigger>
                  ))}
                </Tabs.List>
                <Grid.Root gap={4} paddingTop={4}>
                  <Grid.Item
                    col={tab === 'roles' ? 12 : 9}
                    s={12}
                    xs={12}
                    direction="column"
                    alignItems="stretch"
                    gap={4}
                  >
                    {mayUpdate || tab === 'roles' ? null : (
                      <Callout tone="info">{formatMessage(message('settings.read-only'))}</Callout>
                    )}
                    <Tabs.Content value="notices">
                      <NoticesTab policies={policies} mayUpdate={mayUpdate} />
                    </Tabs.Content>
                    <Tabs.Content value="intake">
                      <IntakeTab settings={settings} />
                    </Tabs.Content>
                    <Tabs.Content value="retention">
                      <RetentionTab settings={settings} />
                    </Tabs.Content>
                    <Tabs.Content value="roles">
                      <RolesTab roles={roles} mayGrant={mayGrant} mayCreate={mayCreateRoles} />
                    </Tabs.Content>
                  </Grid.Item>
                  {tab === 'roles' ? null : (
                    <Grid.Item col={3} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
                      <ChangesPanel changes={settings.changes} mayUndo={mayUpdate && !modified} />
                    </Grid.Item>
                  )}
                </Grid.Root>
              </Tabs.Root>
            </Layouts.Content>
          </>
        )}
      </Form>
    </Page.Main>
  );
};
