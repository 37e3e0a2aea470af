import { useNotification, type FormErrors, type FormHelpers } from '@strapi/strapi/admin';
import { useCallback, type MutableRefObject } from 'react';
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

/** What a form was made of, and the last change that was seen then. */
export interface FormBasis extends Holding {
  seen: string | null;
}

export const toBasis = (holding: Holding): FormBasis => ({
  ...holding,
  seen: holding.settings.changes[0]?.id ?? null,
});

/**
 * @param basis not what holds by now: what somebody else has changed since is no part of the form, and is not to be overwritten by it
 * @param onRefused told at which path of the form something is wrong
 * @returns what to do when the form is submitted: what differs from what it was made of is saved; what the server refuses is said at its field
 */
export const useSaveSettings = (
  basis: MutableRefObject<FormBasis>,
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

      // What has been saved is the basis of what is saved next, even when something else is refused.
      const follow = (part: Partial<FormBasis>) => {
        basis.current = { ...basis.current, ...part };
      };

      const { policies, settings, roles } = basis.current;
      const hasPolicies = changesPolicies(form, policies.policies);
      if (hasPolicies) {
        const data = policiesToStore(form, policiesFrom(policies.configured));
        const answer = await updatePolicies({ data, seen: basis.current.seen });
        if ('error' in answer) return refuse(answer.error, 'policies');
        follow({ policies: answer.data.data, seen: answer.data.meta.change });
      }
      const hasSettings = JSON.stringify(form.desk) !== JSON.stringify(toDeskForm(settings.settings));
      if (hasSettings) {
        const data = deskToStore(form.desk, settings.configured);
        const answer = await updateSettings({ data, seen: basis.current.seen });
        if ('error' in answer) return refuse(answer.error, 'settings');
        follow(toBasis({ ...basis.current, settings: answer.data }));
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
        follow({ roles: basis.current.roles.map((role) => (role.id === id ? answer.data : role)) });
      }

      resetForm(form);
      const said = hasPolicies || hasSettings ? 'settings.saved' : 'settings.saved.roles';
      toggleNotification({ type: 'success', message: formatMessage(message(said)) });
    },
    [
      basis,
      errorText,
      formatMessage,
      onRefused,
      toggleNotification,
      updatePolicies,
      updateRole,
      updateSettings,
    ],
  );
};
