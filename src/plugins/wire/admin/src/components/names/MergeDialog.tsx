import { Box, Flex, Radio, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { NameRecord } from '../../../../shared/contracts/name-records';
import { useNameDeeds } from '../../hooks/use-name-deeds';
import { useNameWords } from '../../hooks/use-name-words';
import { message } from '../../lib/message';
import { likelyTarget, whatFollows } from '../../lib/name-merge';
import { ModalText, NameModal } from './NameModal';
import { ReasonField } from './ReasonField';
import { RecordSearch } from './RecordSearch';
import { RecordSummary } from './RecordSummary';

interface MergeDialogProps {
  /** Those that are one, as far as they are chosen: one or more of a type. */
  records: readonly NameRecord[];
  onClose: () => void;
  /** @param into documentId of the record that stays */
  onDone?: (into: string) => void;
}

/** Makes records one: which others they are, which of them stays, and what follows to it. */
export const MergeDialog = ({ records, onClose, onDone }: MergeDialogProps) => {
  const { formatMessage } = useIntl();
  const words = useNameWords();
  const { decide, isBusy } = useNameDeeds();
  const [other, setOther] = useState<NameRecord>();
  const [stays, setStays] = useState<string>();
  const [reason, setReason] = useState('');
  const title = useId();
  const { type } = records[0];
  const all = other ? [...records, other] : records;
  const into = all.find(({ documentId }) => documentId === stays)?.documentId ?? likelyTarget(all)!;
  const target = all.find(({ documentId }) => documentId === into)!;
  const going = all.filter((record) => record !== target);
  const isReady = going.length > 0;

  const submit = async () => {
    const ids = going.map(({ documentId }) => documentId);
    onClose();
    if (await decide({ action: 'merge', body: { type, records: ids, into, reason } }, [...ids, into]))
      onDone?.(into);
  };

  return (
    <NameModal
      title={formatMessage(message('names.ask.merge'), {
        count: records.length,
        names: words.names(records.map(({ name }) => name)),
      })}
      onClose={onClose}
      submit={{
        label: formatMessage(message('names.merge')),
        isLoading: isBusy,
        isDisabled: !isReady,
        onSubmit: submit,
      }}
    >
      <RecordSearch
        type={type}
        label={formatMessage(message(records.length > 1 ? 'names.merge.more' : 'names.merge.other'))}
        hint={formatMessage(message('names.merge.hint'))}
        exclude={records.map(({ documentId }) => documentId)}
        value={other}
        onChange={setOther}
      />
      {isReady ? (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography id={title} variant="pi" fontWeight="bold" textColor="neutral800">
            {formatMessage(message('names.merge.stays'))}
          </Typography>
          <Radio.Group aria-labelledby={title} value={into} onValueChange={setStays}>
            {all.map((record) => (
              <Box key={record.documentId} paddingTop={2}>
                <Radio.Item value={record.documentId}>
                  <RecordSummary record={record} />
                </Radio.Item>
              </Box>
            ))}
          </Radio.Group>
        </Flex>
      ) : null}
      {isReady ? (
        <div role="status">
          <ModalText>
            {formatMessage(message('names.comes-to.merge'), {
              ...whatFollows(all, into),
              count: going.length,
              going: <bdi>{words.names(going.map(({ name }) => name))}</bdi>,
              target: <bdi>{target.name}</bdi>,
            })}
          </ModalText>
        </div>
      ) : null}
      <ReasonField value={reason} onChange={setReason} />
    </NameModal>
  );
};
