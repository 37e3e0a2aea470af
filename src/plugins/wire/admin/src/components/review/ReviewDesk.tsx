import { useNotification } from '@strapi/strapi/admin';
import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useReducer,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useIntl } from 'react-intl';
import type { DecideRequest } from '../../../../shared/contracts/notice-decisions';
import type { NoticeSummary } from '../../../../shared/contracts/notices';
import { detailsOf, useRefusalWords } from '../../hooks/use-refusal-words';
import { firstWords } from '../../lib/first-words';
import { message } from '../../lib/message';
import {
  FRESH_SESSION,
  sessionReducer,
  type ReviewSession,
  type SessionEvent,
} from '../../lib/review-session';
import { useDecideWireNoticeMutation, useUndoWireNoticeMutation } from '../../services/review-api';

/** Of a notice, in a message that goes by itself. */
const WORDS = 60;

export type NoticeChange = Omit<DecideRequest, 'seen'>;

/** The last thing that was done, for the line that says so. */
export interface LastDone {
  notice: string;
  words: string;
  articles: number;
  change: NoticeChange | 'undone';
}

/** Why a decision did not hold. */
export interface Failure {
  text: string;
  /** documentId of the notice that has the corrected text already. */
  other?: string;
}

interface Done {
  notice: NoticeSummary;
  /** `updatedAt` after it; undefined when it was refused. */
  seen: Promise<string | undefined>;
}

interface Desk {
  session: ReviewSession;
  tell: (event: SessionEvent) => void;
  /** Decides in the background. `stays`: the editor stays with the notice. Resolves to whether it held. */
  decide: (notice: NoticeSummary, change: NoticeChange, stays?: boolean) => Promise<boolean>;
  /** Takes the last decision of this session back; the documentId of its notice, undefined when there is none. */
  undo: () => string | undefined;
  /** Takes the last change of this very notice back, whoever made it. */
  undoLast: (notice: NoticeSummary) => Promise<void>;
  canUndo: boolean;
  last?: LastDone;
  failureOf: (notice: string) => Failure | undefined;
}

const DeskContext = createContext<Desk | undefined>(undefined);

/** Holds what an editor does about notices, from one page of Review to the next: decisions under way, and those that can be taken back. */
export const ReviewDesk = ({ children }: { children: ReactNode }) => {
  const { formatMessage } = useIntl();
  const refusalWords = useRefusalWords();
  const { toggleNotification } = useNotification();
  const [ask] = useDecideWireNoticeMutation();
  const [askUndo] = useUndoWireNoticeMutation();
  const [session, tell] = useReducer(sessionReducer, FRESH_SESSION);
  const [last, setLast] = useState<LastDone>();
  const [failures, setFailures] = useState<ReadonlyMap<string, Failure>>(new Map());
  const [canUndo, setCanUndo] = useState(false);
  const done = useRef<Done[]>([]);
  /** What is under way for a notice: what follows waits for it, and goes by what it made of the notice. */
  const underWay = useRef(new Map<string, Promise<string | undefined>>());

  /** @param what what did not hold; with a `change` the editor is still before the notice, which says why itself */
  const fail = useCallback(
    ({ documentId, text: words }: NoticeSummary, error: unknown, what: 'decision' | 'undo' | 'change') => {
      const text = refusalWords(error);
      setFailures((all) => new Map(all).set(documentId, { text, other: detailsOf(error).notice }));
      if (what === 'change') return;
      toggleNotification({
        type: 'danger',
        message: formatMessage(message(`review.failed.${what}`), {
          words: firstWords(words, WORDS),
          why: text,
        }),
      });
    },
    [formatMessage, refusalWords, toggleNotification],
  );

  /** What is over is told by the notice itself. */
  const forget = useCallback(async (notice: string, request: Promise<string | undefined>) => {
    await request;
    if (underWay.current.get(notice) === request) underWay.current.delete(notice);
  }, []);

  const settle = useCallback((notice: string) => {
    setFailures((all) => new Map([...all].filter(([id]) => id !== notice)));
  }, []);

  const decide = useCallback(
    async (notice: NoticeSummary, change: NoticeChange, stays = false): Promise<boolean> => {
      const { documentId: id, text, articles, updatedAt } = notice;
      if (!stays) tell({ type: 'decided', notice: id });
      settle(id);
      setLast({ notice: id, words: text, articles, change });
      const before = underWay.current.get(id);
      const request = async () => {
        const seen = (await before) ?? updatedAt;
        const answer = await ask({ id, ...change, seen });
        if (!('error' in answer)) return answer.data.data.updatedAt;
        done.current = done.current.filter((entry) => entry !== mine);
        setCanUndo(done.current.length > 0);
        setLast((shown) => (shown?.notice === id ? undefined : shown));
        if (!stays) tell({ type: 'returned', notice: id });
        fail(notice, answer.error, stays ? 'change' : 'decision');
        return undefined;
      };
      const seen = request();
      const mine: Done = { notice, seen };
      done.current.push(mine);
      setCanUndo(true);
      underWay.current.set(id, seen);
      void forget(id, seen);
      return (await seen) !== undefined;
    },
    [ask, fail, forget, settle],
  );

  const undo = useCallback(() => {
    const entry = done.current.pop();
    setCanUndo(done.current.length > 0);
    if (!entry) return undefined;
    const { documentId: id, text, articles } = entry.notice;
    tell({ type: 'undone', notice: id });
    settle(id);
    const request = async () => {
      const seen = await entry.seen;
      // What was refused has come back by itself.
      if (seen === undefined) return undefined;
      const answer = await askUndo({ id, seen });
      if ('error' in answer) {
        fail(entry.notice, answer.error, 'undo');
        return undefined;
      }
      setLast({ notice: id, words: text, articles, change: 'undone' });
      return answer.data.data.updatedAt;
    };
    const taken = request();
    underWay.current.set(id, taken);
    void forget(id, taken);
    return id;
  }, [askUndo, fail, forget, settle]);

  const undoLast = useCallback(
    async (notice: NoticeSummary) => {
      const { documentId: id, text, articles, updatedAt } = notice;
      settle(id);
      const seen = (await underWay.current.get(id)) ?? updatedAt;
      const answer = await askUndo({ id, seen });
      if ('error' in answer) fail(notice, answer.error, 'change');
      else {
        // What was taken back here cannot be taken back once more.
        done.current = done.current.filter((entry) => entry.notice.documentId !== id);
        setCanUndo(done.current.length > 0);
        tell({ type: 'undone', notice: id });
        setLast({ notice: id, words: text, articles, change: 'undone' });
      }
    },
    [askUndo, fail, settle],
  );

  const desk = useMemo(
    () => ({
      session,
      tell,
      decide,
      undo,
      undoLast,
      canUndo,
      last,
      failureOf: (notice: string) => failures.get(notice),
    }),
    [canUndo, decide, failures, last, session, undo, undoLast],
  );

  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
};

export const useReviewDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useReviewDesk has to be used below ReviewDesk.');
  return desk;
};
