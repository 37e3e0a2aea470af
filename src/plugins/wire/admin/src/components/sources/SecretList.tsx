import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Key, Trash } from '@strapi/icons';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { SourceDetail, SourceSecret } from '../../../../shared/contracts/sources';
import { useErrorText } from '../../hooks/use-error-text';
import { message } from '../../lib/message';
import { useDeleteWireSecretMutation } from '../../services/wire-api';
import { Dialog } from '../directed/Dialog';
import { ConfirmDialog } from '../directed/ConfirmDialog';
import { Ago } from '../Ago';

const About = ({ createdAt, lastUsedAt, expiresAt }: SourceSecret) => {
  const { formatMessage } = useIntl();

  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {formatMessage(message('source.secret.made'), { when: <Ago at={createdAt} /> })}
      {' · '}
      {lastUsedAt
        ? formatMessage(message('source.secret.used'), { when: <Ago at={lastUsedAt} /> })
        : formatMessage(message('source.secret.unused'))}
      {expiresAt ? (
        <>
          {' · '}
          {formatMessage(message('source.secret.ends'), { when: <Ago at={expiresAt} /> })}
        </>
      ) : null}
    </Typography>
  );
};

/** A source's secrets by their last characters; each can be removed. */
export const SecretList = ({ source }: { source: SourceDetail }) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();
  const disabled = useForm('SecretList', (form) => form.disabled);
  const [remove] = useDeleteWireSecretMutation();
  const [asked, setAsked] = useState<SourceSecret>();

  const handleConfirm = async () => {
    if (!asked) return;
    const answer = await remove({ id: source.documentId, secret: asked.id });
    setAsked(undefined);
    if ('error' in answer) toggleNotification({ type: 'danger', message: errorText(answer.error) });
  };

  return (
    <>
      <Flex
        tag="ul"
        direction="column"
        alignItems="stretch"
        gap={2}
        aria-label={formatMessage(message('source.secrets'))}
      >
        {source.secrets.map((secret) => (
          <Flex
            key={secret.id}
            tag="li"
            gap={3}
            hasRadius
            borderColor="neutral200"
            paddingTop={2}
            paddingBottom={2}
            paddingLeft={3}
            paddingRight={2}
          >
            <Key aria-hidden fill="neutral500" />
            <Box flex="1" minWidth={0}>
              <Typography textColor="neutral800" fontWeight="semiBold">
                <bdi dir="ltr">{`…${secret.hint}`}</bdi>
              </Typography>
              <About {...secret} />
            </Box>
            {disabled ? null : (
              <IconButton
                type="button"
                variant="ghost"
                label={formatMessage(message('source.secret.remove'), { hint: secret.hint })}
                onClick={() => setAsked(secret)}
              >
                <Trash />
              </IconButton>
            )}
          </Flex>
        ))}
      </Flex>
      <Dialog.Root
        open={asked !== undefined}
        onOpenChange={(open) => (open ? undefined : setAsked(undefined))}
      >
        <ConfirmDialog onConfirm={handleConfirm}>
          {formatMessage(message('source.secret.remove.confirm'))}
        </ConfirmDialog>
      </Dialog.Root>
    </>
  );
};
