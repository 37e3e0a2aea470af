import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { NameDecisionSummary } from '../../../../shared/contracts/names';
import { useDecisionWords } from '../../hooks/use-decision-words';
import { useNameDeeds } from '../../hooks/use-name-deeds';
import { message } from '../../lib/message';
import { ModalText, NameModal } from './NameModal';
import { ReasonField } from './ReasonField';

/** Asks before an older decision is taken back, and why. */
export const UndoDialog = ({ decision, onClose }: { decision: NameDecisionSummary; onClose: () => void }) => {
  const { formatMessage } = useIntl();
  const words = useDecisionWords();
  const { undo } = useNameDeeds();
  const [reason, setReason] = useState('');

  return (
    <NameModal
      title={formatMessage(message('names.ask.undo'))}
      onClose={onClose}
      submit={{
        label: formatMessage(message('names.undo')),
        onSubmit: () => {
          onClose();
          void undo(decision.documentId, reason);
        },
      }}
    >
      <ModalText>
        <span dir="auto">{words.decision(decision)}</span>
      </ModalText>
      <ModalText>{formatMessage(message('names.comes-to.undo'))}</ModalText>
      <ReasonField value={reason} onChange={setReason} />
    </NameModal>
  );
};
