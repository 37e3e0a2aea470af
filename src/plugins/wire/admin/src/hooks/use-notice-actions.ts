import { useNotification, useRBAC } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Span } from '../../../core/span';
import type { Placement } from '../../../core/disclaimers/flag';
import type { NoticeDetail, NoticeSummary } from '../../../shared/contracts/notices';
import { useReviewDesk, type NoticeChange } from '../components/review/ReviewDesk';
import { message } from '../lib/message';
import { PERMISSIONS } from '../lib/permissions';
import type { ReviewAction } from '../lib/review-keys';
import type { QueuePlace } from './use-queue-of-address';

/** Something that has to be said before the notice can be changed, or the list of keys. */
export type OpenDialog = 'kinds' | 'issuer' | 'override' | 'keys';

interface Given {
  notice: NoticeSummary;
  detail?: NoticeDetail;
  place: QueuePlace;
  /** How many of its places are there to be shown. */
  places: number;
  onNextPlace: () => void;
  /** What is selected in its context. */
  selection: () => Span | undefined;
}

const CHANGES: readonly ReviewAction[] = [
  'confirm',
  'inline',
  'separate',
  'removed',
  'dismiss',
  'kinds',
  'issuer',
  'adjust',
  'undo',
];

/** All that can be done about the notice that is shown, by keys and by buttons alike. */
export function useNoticeActions({ notice, detail, place, places, onNextPlace, selection }: Given) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const { allowedActions } = useRBAC(PERMISSIONS.notices);
  const desk = useReviewDesk();
  const id = notice.documentId;
  // Of another notice, neither a dialog nor an adjustment is left over.
  const [dialogOf, setDialog] = useState<{ id: string; dialog: OpenDialog }>();
  const [adjustingOf, setAdjusting] = useState<{ id: string; span?: Span; isSaving: boolean }>();
  const dialog = dialogOf?.id === id ? dialogOf.dialog : undefined;
  const adjusting = adjustingOf?.id === id ? adjustingOf : undefined;
  const open = (next: OpenDialog | undefined) => setDialog(next && { id, dialog: next });

  /** A decided notice is looked at for itself; only in the queue does one lead to the next. */
  const isInQueue = place.view === 'queue' && notice.decision === 'pending';

  // A key that is pressed before the next notice is shown is not meant for this one any more.
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
  }, [id]);

  const move = () => {
    isLeft.current = true;
    desk.tell({ type: 'left', notice: id });
    place.show(place.queue.ahead[0]);
  };

  const decide = (change: NoticeChange) => {
    void desk.decide(notice, change, !isInQueue);
    if (isInQueue) move();
  };

  const confirm = (placement: Placement) => {
    const isProtected = placement === 'removed' && (detail?.protectedKinds.length ?? 0) > 0;
    if (!isProtected) decide({ decision: 'confirmed', placement });
    else if (allowedActions.canOverride) open('override');
    else toggleNotification({ type: 'warning', message: formatMessage(message('review.protected')) });
  };

  const undo = () => {
    const undone = desk.undo();
    if (undone && undone !== id) place.show(undone);
  };

  const back = () => {
    const previous = desk.session.trail.at(-1);
    desk.tell({ type: 'went-back' });
    place.show(previous);
  };

  const skip = () => {
    desk.tell({ type: 'skipped', notice: id });
    move();
  };

  const can = (action: ReviewAction): boolean => {
    if (adjusting || (CHANGES.includes(action) && !allowedActions.canDecide)) return false;
    if (action === 'confirm' || action === 'removed') return detail !== undefined;
    if (action === 'skip') return place.queue.ahead.length > 0;
    if (action === 'back') return desk.session.trail.length > 0;
    if (action === 'undo') return desk.canUndo;
    return action !== 'article' || places > 1;
  };

  const DO: Record<ReviewAction, () => void> = {
    confirm: () => detail && confirm(detail.suggested),
    inline: () => confirm('inline'),
    separate: () => confirm('separate'),
    removed: () => confirm('removed'),
    dismiss: () => decide({ decision: 'dismissed' }),
    kinds: () => open('kinds'),
    issuer: () => open('issuer'),
    adjust: () => setAdjusting({ id, span: selection(), isSaving: false }),
    article: onNextPlace,
    skip,
    back,
    undo,
    keys: () => open('keys'),
  };

  return {
    mayDecide: allowedActions.canDecide === true,
    can,
    act: (action: ReviewAction): boolean => {
      if (isLeft.current || !can(action)) return false;
      DO[action]();
      return true;
    },
    undo,
    /** Takes back what was done last about this very notice, by whomever. */
    undoChange: () => void desk.undoLast(notice),
    isUndoing: desk.isUndoing,
    last: desk.last,
    failure: desk.failureOf(id),
    dialog,
    close: () => open(undefined),
    /** Changes something else than the decision, and stays. */
    change: (change: NoticeChange) => {
      open(undefined);
      void desk.decide(notice, change, true);
    },
    override: (reason: string) => {
      open(undefined);
      decide({ decision: 'confirmed', placement: 'removed', override: { reason } });
    },
    adjusting,
    cancelSpan: () => setAdjusting(undefined),
    saveSpan: async (text: string, quote: string) => {
      if (text === quote.trim()) return setAdjusting(undefined);
      setAdjusting({ id, isSaving: true });
      const held = await desk.decide(notice, { text }, true);
      setAdjusting((now) => (now?.id === id ? (held ? undefined : { id, isSaving: false }) : now));
    },
  };
}

export type NoticeActions = ReturnType<typeof useNoticeActions>;
