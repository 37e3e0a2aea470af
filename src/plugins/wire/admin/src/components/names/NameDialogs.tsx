import type { NameRecord } from '../../../../shared/contracts/name-records';
import { MergeDialog } from './MergeDialog';
import type { NameDialog } from './NameActions';
import { ReasonDialog } from './ReasonDialog';
import { SplitDialog } from './SplitDialog';

interface NameDialogsProps {
  /** Which is open, and about which records. */
  open: { dialog: NameDialog; records: readonly NameRecord[] } | undefined;
  onClose: () => void;
  onDone?: (dialog: NameDialog, into?: string) => void;
}

/** The one dialog that is open, if any. */
export const NameDialogs = ({ open, onClose, onDone }: NameDialogsProps) => {
  if (!open || open.records.length === 0) return null;
  const { dialog, records } = open;
  if (dialog === 'merge')
    return <MergeDialog records={records} onClose={onClose} onDone={(into) => onDone?.(dialog, into)} />;
  if (dialog === 'split')
    return <SplitDialog record={records[0]} onClose={onClose} onDone={() => onDone?.(dialog)} />;
  return <ReasonDialog action={dialog} records={records} onClose={onClose} onDone={() => onDone?.(dialog)} />;
};
