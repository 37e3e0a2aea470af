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
import { useSaid, type Said } from '../../hooks/use-said';
import { stillDone } from '../../lib/done-steps';
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
  /** `unchanged`: it was so already. */
  change: NoticeChange | 'undone' | 'unchanged';
}

/** Why a decision did not hold. */
export interface Failure {
  text: string;
  /** documentId of the notice that has the corrected text already. */
  other?: string;
}

interface Done {
  notice: NoticeSummary;
  /** Whether there is something to be taken back: it was not refused, and it has changed something. */
  isMade: Promise<boolean>;
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
  /** Whether that is being done. */
  isUndoing: boolean;
  canUndo: boolean;
  last?: LastDone;
  failureOf: (notice: string) => Failure | undefined;
  /** A notice with what has been said of it here, answered or not. */
  asSaid: (notice: NoticeSummary) => NoticeSummary;
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
  const [isUndoing, setUndoing] = useState(false);
  const { asSaid, say, forget } = useSaid();
  const done = useRef<Done[]>([]);
  /** `updatedAt` of notices, as what was done last about them here has left them. */
  const left = useRef(new Map<string, string>());
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

  const begin = useCallback(
    async (notice: string, request: Promise<string | undefined>, change: Said) => {
      underWay.current.set(notice, request);
      say(notice, change);
      await request;
      // What is over is told by the notice itself.
      if (underWay.current.get(notice) !== request) return;
      underWay.current.delete(notice);
      forget(notice);
    },
    [say, forget],
  );

  const settle = useCallback((notice: string) => {
    setFailures((all) => new Map([...all].filter(([id]) => id !== notice)));
  }, []);

  const keep = useCallback((steps: Done[]) => {
    done.current = steps;
    setCanUndo(steps.length > 0);
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
        if (!('error' in answer)) {
          const now = answer.data.data.updatedAt;
          keep(stillDone(done.current, mine, { seen, now, left: left.current.get(id) }));
          left.current.set(id, now);
          const isMade = now !== seen;
          if (!isMade) {
            setLast((shown) => (shown?.notice === id ? { ...shown, change: 'unchanged' } : shown));
          }
          return { now, isMade };
        }
        keep(done.current.filter((entry) => entry !== mine));
        setLast((shown) => (shown?.notice === id ? undefined : shown));
        if (!stays) tell({ type: 'returned', notice: id });
        fail(notice, answer.error, stays ? 'change' : 'decision');
        return undefined;
      };
      const answered = request();
      const mine: Done = { notice, isMade: answered.then((made) => made?.isMade ?? false) };
      keep([...done.current, mine]);
      void begin(
        id,
        answered.then((made) => made?.now),
        change,
      );
      return (await answered) !== undefined;
    },
    [ask, begin, fail, keep, settle],
  );

  /** @returns `updatedAt` after it; undefined when it was refused */
  const takeBack = useCallback(
    async (notice: NoticeSummary, seen: string | undefined, what: 'undo' | 'change') => {
      const { documentId: id, text, articles } = notice;
      const answer = await askUndo({ id, seen });
      if ('error' in answer) {
        fail(notice, answer.error, what);
        return undefined;
      }
      const now = answer.data.data.updatedAt;
      left.current.set(id, now);
      setLast({ notice: id, words: text, articles, change: 'undone' });
      return now;
    },
    [askUndo, fail],
  );

  const undo = useCallback(() => {
    const entry = done.current.at(-1);
    if (!entry) return undefined;
    keep(done.current.slice(0, -1));
    const id = entry.notice.documentId;
    tell({ type: 'undone', notice: id });
    settle(id);
    const before = underWay.current.get(id);
    const request = async () => {
      const isMade = await entry.isMade;
      const seen = (await before) ?? left.current.get(id);
      // What was refused has come back by itself.
      return isMade ? takeBack(entry.notice, seen, 'undo') : seen;
    };
    void begin(id, request(), { kinds: entry.notice.kinds, issuer: entry.notice.issuer ?? null });
    return id;
  }, [begin, keep, settle, takeBack]);

  const undoLast = useCallback(
    async (notice: NoticeSummary) => {
      const { documentId: id, updatedAt } = notice;
      settle(id);
      setUndoing(true);
      const before = underWay.current.get(id);
      const request = async () => takeBack(notice, (await before) ?? updatedAt, 'change');
      const answered = request();
      void begin(id, answered, {});
      if ((await answered) !== undefined) {
        // What was taken back here cannot be taken back once more.
        keep(done.current.filter((entry) => entry.notice.documentId !== id));
        tell({ type: 'undone', notice: id });
      }
      setUndoing(false);
    },
    [begin, keep, settle, takeBack],
  );

  const desk = useMemo(
    () => ({
      session,
      tell,
      decide,
      undo,
      undoLast,
      isUndoing,
      canUndo,
      last,
      failureOf: (notice: string) => failures.get(notice),
      asSaid,
    }),
    [asSaid, canUndo, decide, failures, isUndoing, last, session, undo, undoLast],
  );

  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
};

export const useReviewDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useReviewDesk has to be used below ReviewDesk.');
  return desk;
};
