import { useNotification, type FormErrors, type FormHelpers } from '@strapi/strapi/admin';
import { useCallback, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { SourceDetail } from '../../../shared/contracts/sources';
import { fieldOfError } from '../lib/error-field';
import { atField } from '../lib/field-in-sentence';
import { formErrors } from '../lib/form-errors';
import { PAGES } from '../lib/links';
import { message } from '../lib/message';
import { pathInForm } from '../lib/source-errors';
import { changesOf, EMPTY_FORM, toForm, toInput, type SourceForm } from '../lib/source-form';
import { useCreateWireSourceMutation, useUpdateWireSourceMutation } from '../services/wire-api';
import { useErrorText } from './use-error-text';

type Helpers = Pick<FormHelpers<SourceForm>, 'setErrors' | 'resetForm'>;

/**
 * @returns what to do when the form is submitted: a new source is made and its page opened, of one that is there the changes are saved; what
 *   the server refuses is said at its field
 */
export const useSaveSource = (
  source: SourceDetail | undefined,
  onRefused: () => void,
): ((form: SourceForm, helpers: Helpers) => Promise<void>) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const [create] = useCreateWireSourceMutation();
  const [update] = useUpdateWireSourceMutation();
  const saved = useRef(source ? toForm(source.settings) : EMPTY_FORM);

  return useCallback(
    async (form, { setErrors, resetForm }) => {
      const answer = source
        ? await update({ id: source.documentId, data: changesOf(saved.current, form) })
        : await create(toInput(form));

      if ('error' in answer) {
        const text = errorText(answer.error);
        const field = fieldOfError(answer.error);
        const path = field === undefined ? undefined : pathInForm(field, form);
        if (path !== undefined) {
          onRefused();
          setErrors(formErrors([{ path, text: atField(text) }]) as FormErrors<SourceForm>);
        }
        toggleNotification({ type: 'danger', message: text });
        return;
      }

      const { documentId, settings } = answer.data.data;
      toggleNotification({
        type: 'success',
        message: formatMessage(message(source ? 'source.saved' : 'source.created')),
      });
      if (!source) return navigate(PAGES.source(documentId), { replace: true });
      saved.current = toForm(settings);
      resetForm(saved.current);
    },
    [create, errorText, formatMessage, navigate, onRefused, source, toggleNotification, update],
  );
};
