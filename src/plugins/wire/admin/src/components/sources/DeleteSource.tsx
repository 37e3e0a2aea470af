import { Button } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { SourceDetail } from '../../../../shared/contracts/sources';
import { useErrorText } from '../../hooks/use-error-text';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { useDeleteWireSourceMutation } from '../../services/wire-api';
import { Dialog } from '../directed/Dialog';
import { ConfirmDialog } from '../directed/ConfirmDialog';
import { Callout } from '../Callout';

/** Deletes a source when that is confirmed; why it is refused is said. */
export const DeleteSource = ({ source }: { source: SourceDetail }) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const resetForm = useForm('DeleteSource', (form) => form.resetForm);
  const modified = useForm('DeleteSource', (form) => form.modified);
  const [remove, { error }] = useDeleteWireSourceMutation();
  const [asked, setAsked] = useState(false);
  const [isGone, setGone] = useState(false);

  const handleConfirm = async () => {
    const answer = await remove(source.documentId);
    setAsked(false);
    if ('error' in answer) return;
    // What was not saved goes with the source, and nobody needs to be asked about it.
    resetForm();
    setGone(true);
  };

  // Only when the form is seen to be as it was: until then `Blocker` would not let go.
  useEffect(() => {
    if (!isGone || modified) return;
    toggleNotification({ type: 'success', message: formatMessage(message('source.deleted')) });
    navigate(PAGES.sources, { replace: true });
  }, [formatMessage, isGone, modified, navigate, toggleNotification]);

  return (
    <>
      <Button type="button" variant="danger-light" startIcon={<Trash />} onClick={() => setAsked(true)}>
        {formatMessage(message('source.delete'))}
      </Button>
      {error ? (
        <Callout tone="danger" title={formatMessage(message('source.delete.refused'))}>
          {errorText(error)}
        </Callout>
      ) : null}
      <Dialog.Root open={asked} onOpenChange={setAsked}>
        <ConfirmDialog onConfirm={handleConfirm}>
          {formatMessage(message('source.delete.confirm'), { name: source.settings.name })}
        </ConfirmDialog>
      </Dialog.Root>
    </>
  );
};
