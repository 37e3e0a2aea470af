import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { NameRecord } from '../../../../shared/contracts/name-records';
import { useNameDeeds } from '../../hooks/use-name-deeds';
import { useNameWords } from '../../hooks/use-name-words';
import { message } from '../../lib/message';
import { ModalText, NameModal } from './NameModal';
import { ReasonField } from './ReasonField';

interface ReasonDialogProps {
  action: 'confirm' | 'reject';
  /** All of one type; at least one. */
  records: readonly NameRecord[];
  onClose: () => void;
  onDone?: () => void;
}

/** Says what confirming or rejecting records comes to, and takes a reason along. */
export const ReasonDialog = ({ action, records, onClose, onDone }: ReasonDialogProps) => {
  const { formatMessage } = useIntl();
  const words = useNameWords();
  const { decide, isBusy } = useNameDeeds();
  const [reason, setReason] = useState('');
  const values = {
    count: records.length,
    names: words.names(records.map(({ name }) => name)),
    articles: records.reduce((sum, { articles }) => sum + articles, 0),
  };

  const submit = async () => {
    const ids = records.map(({ documentId }) => documentId);
    onClose();
    if (await decide({ action, body: { type: records[0].type, records: ids, reason } }, ids)) onDone?.();
  };

  return (
    <NameModal
      title={formatMessage(message(`names.ask.${action}`), values)}
      onClose={onClose}
      submit={{
        label: formatMessage(message(`names.${action}`)),
        isDangerous: action === 'reject',
        isLoading: isBusy,
        onSubmit: submit,
      }}
    >
      <ModalText>
        <span dir="auto">{formatMessage(message(`names.comes-to.${action}`), values)}</span>
      </ModalText>
      <ReasonField value={reason} onChange={setReason} />
    </NameModal>
  );
};
