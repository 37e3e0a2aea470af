import { useNotification, type FormErrors, type FormHelpers } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { policiesFrom } from '../../../core/policies/default-policies';
import type { PoliciesResponse } from '../../../shared/contracts/policies';
import type { RoleSummary } from '../../../shared/contracts/roles';
import type { SettingsPart, SettingsResponse } from '../../../shared/contracts/settings';
import { fieldOfError } from '../lib/error-field';
import { atField } from '../lib/field-in-sentence';
import { formErrors } from '../lib/form-errors';
import { message } from '../lib/message';
import { changesPolicies, policiesToStore } from '../lib/policy-form';
import { deskToStore, settingsPath, toDeskForm, type SettingsForm } from '../lib/settings-form';
import {
  useUpdateWirePoliciesMutation,
  useUpdateWireRoleMutation,
  useUpdateWireSettingsMutation,
} from '../services/settings-api';
import { useErrorText } from './use-error-text';

type Helpers = Pick<FormHelpers<SettingsForm>, 'setErrors' | 'resetForm'>;

/** What holds, as the server has told. */
export interface Holding {
  policies: PoliciesResponse['data'];
  settings: SettingsResponse['data'];
  roles: readonly RoleSummary[];
}

/**
 * @param onRefused told at which path of the form something is wrong
 * @returns what to do when the form is submitted: what differs from what holds is saved; what the server refuses is said at its field
 */
export const useSaveSettings = (
  { policies, settings, roles }: Holding,
  onRefused: (path: string) => void,
): ((form: SettingsForm, helpers: Helpers) => Promise<void>) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();
  const [updatePolicies] = useUpdateWirePoliciesMutation();
  const [updateSettings] = useUpdateWireSettingsMutation();
  const [updateRole] = useUpdateWireRoleMutation();

  return useCallback(
    async (form, { setErrors, resetForm }) => {
      const refuse = (error: unknown, part?: SettingsPart) => {
        const text = errorText(error);
        const field = fieldOfError(error);
        const path = part && field ? settingsPath(part, field, form) : undefined;
        if (path !== undefined) {
          onRefused(path);
          setErrors(formErrors([{ path, text: atField(text) }]) as FormErrors<SettingsForm>);
        }
        toggleNotification({ type: 'danger', message: text });
      };

      const seen = settings.changes[0]?.id ?? null;
      const hasPolicies = changesPolicies(form, policies.policies);
      if (hasPolicies) {
        const data = policiesToStore(form, policiesFrom(policies.configured));
        const answer = await updatePolicies({ data, seen });
        if ('error' in answer) return refuse(answer.error, 'policies');
      }
      const hasSettings = JSON.stringify(form.desk) !== JSON.stringify(toDeskForm(settings.settings));
      if (hasSettings) {
        const data = deskToStore(form.desk, settings.configured);
        // The last change is our own by now.
        const answer = await updateSettings(hasPolicies ? { data } : { data, seen });
        if ('error' in answer) return refuse(answer.error, 'settings');
      }
      const regranted = roles.filter(
        ({ id, actions }) => JSON.stringify(form.roles[id] ?? actions) !== JSON.stringify(actions),
      );
      for (const { id, actions } of regranted) {
        const answer = await updateRole({
          id: String(id),
          data: { actions: form.roles[id] },
          seen: actions,
        });
        if ('error' in answer) return refuse(answer.error);
      }

      resetForm(form);
      const said = hasPolicies || hasSettings ? 'settings.saved' : 'settings.saved.roles';
      toggleNotification({ type: 'success', message: formatMessage(message(said)) });
    },
    [
      errorText,
      formatMessage,
      onRefused,
      policies,
      roles,
      settings,
      toggleNotification,
      updatePolicies,
      updateRole,
      updateSettings,
    ],
  );
};
