import { Checkbox, Field, Flex, Grid, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NOTICE_KINDS, type NoticeKind } from '../../../../core/disclaimers/flag';
import { saysWhy } from '../../../../shared/says-why';
import { typedDirection } from '../../lib/direction';
import { kindLabel, message } from '../../lib/message';
import { FormDialog } from './FormDialog';

interface ChangeProps<T> {
  value: T;
  onSave: (value: T) => void;
  onClose: () => void;
}

/** Which kinds a notice is of. */
export const KindsDialog = ({ value, onSave, onClose }: ChangeProps<readonly NoticeKind[]>) => {
  const { formatMessage } = useIntl();
  const [kinds, setKinds] = useState(value);
  const toggle = (kind: NoticeKind) =>
    setKinds(kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind]);

  return (
    <FormDialog
      title={formatMessage(message('review.kinds.title'))}
      submit={formatMessage(message('review.save'))}
      onSubmit={() => onSave(NOTICE_KINDS.filter((kind) => kinds.includes(kind)))}
      onClose={onClose}
    >
      <Grid.Root gap={3}>
        {NOTICE_KINDS.map((kind) => (
          <Grid.Item key={kind} col={6} s={12} xs={12}>
            <Checkbox checked={kinds.includes(kind)} onCheckedChange={() => toggle(kind)}>
              {formatMessage(kindLabel(kind))}
            </Checkbox>
          </Grid.Item>
        ))}
      </Grid.Root>
    </FormDialog>
  );
};

/** Who makes the statement; emptied, nobody. */
export const IssuerDialog = ({ value, onSave, onClose }: ChangeProps<string | null>) => {
  const { formatMessage } = useIntl();
  const [issuer, setIssuer] = useState(value ?? '');

  return (
    <FormDialog
      title={formatMessage(message('review.issuer.title'))}
      submit={formatMessage(message('review.save'))}
      onSubmit={() => onSave(issuer.trim() || null)}
      onClose={onClose}
    >
      <Field.Root name="issuer" hint={formatMessage(message('review.issuer.hint'))}>
        <Field.Label>{formatMessage(message('review.about.issuer'))}</Field.Label>
        <TextInput
          dir={typedDirection(issuer)}
          autoComplete="off"
          value={issuer}
          onChange={({ target }: { target: HTMLInputElement }) => setIssuer(target.value)}
        />
        <Field.Hint />
      </Field.Root>
    </FormDialog>
  );
};

interface OverrideProps {
  /** Which of its kinds are protected; empty when it is asked of several notices. */
  kinds: readonly NoticeKind[];
  onSave: (reason: string) => void;
  onClose: () => void;
}

/** Why a notice is removed although readers have to see it. */
export const OverrideDialog = ({ kinds, onSave, onClose }: OverrideProps) => {
  const { formatMessage, formatList } = useIntl();
  const [reason, setReason] = useState('');

  return (
    <FormDialog
      title={formatMessage(message('review.override.title'))}
      submit={formatMessage(message('review.override.save'))}
      canSubmit={saysWhy(reason)}
      onSubmit={() => onSave(reason.trim())}
      onClose={onClose}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral800">
          {formatMessage(message('review.override.about'), {
            // Of many notices, each has its own.
            kinds:
              kinds.length === 0
                ? 'none'
                : formatList(
                    kinds.map((kind) => formatMessage(kindLabel(kind))),
                    { type: 'conjunction' },
                  ),
          })}
        </Typography>
        <Field.Root name="reason" required hint={formatMessage(message('review.override.hint'))}>
          <Field.Label>{formatMessage(message('review.reason'))}</Field.Label>
          <Textarea
            dir={typedDirection(reason)}
            minHeight="8rem"
            value={reason}
            onChange={({ target }: { target: HTMLTextAreaElement }) => setReason(target.value)}
          />
          <Field.Hint />
        </Field.Root>
      </Flex>
    </FormDialog>
  );
};
