import type { NoticeDetail, NoticeSummary } from '../../../../shared/contracts/notices';
import type { NoticeActions } from '../../hooks/use-notice-actions';
import { IssuerDialog, KindsDialog, OverrideDialog } from './ChangeDialogs';
import { KeysDialog } from './KeysDialog';

interface NoticeDialogsProps {
  notice: NoticeSummary;
  detail?: NoticeDetail;
  actions: NoticeActions;
}

/** The dialog that is open, if any. */
export const NoticeDialogs = ({ notice, detail, actions }: NoticeDialogsProps) => {
  const { dialog, close, change, override } = actions;
  if (dialog === 'kinds') {
    return (
      <KindsDialog value={notice.kinds} onSave={(kinds) => change({ kinds: [...kinds] })} onClose={close} />
    );
  }
  if (dialog === 'issuer') {
    return (
      <IssuerDialog value={notice.issuer ?? null} onSave={(issuer) => change({ issuer })} onClose={close} />
    );
  }
  if (dialog === 'override') {
    return <OverrideDialog kinds={detail?.protectedKinds ?? []} onSave={override} onClose={close} />;
  }
  return dialog === 'keys' ? <KeysDialog onClose={close} /> : null;
};
