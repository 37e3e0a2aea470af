import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import type { NameDecisionSummary, NameObstacle } from '../../../shared/contracts/names';
import { useDecideNamesMutation, useUndoNameDecisionMutation, type NameRequest } from '../services/names-api';
import { obstaclesIn } from '../lib/name-obstacles';
import { useErrorText } from './use-error-text';

/** What came of the last thing that was asked for. */
export type NameOutcome =
  | { kind: 'done' | 'undone'; decision: NameDecisionSummary }
  | { kind: 'nothing' }
  | { kind: 'failed'; text: string }
  /** What stands in the way of taking `id` back. */
  | { kind: 'blocked'; id: string; obstacles: readonly NameObstacle[] };

interface NameDeeds {
  outcome?: NameOutcome;
  isBusy: boolean;
  /** Whether it is decided about a record or a proposal, by its documentId, though a list may still have it. */
  isSettled: (id: string) => boolean;
  /** Decides. @param ids what lists need not show any more. @returns whether it was done */
  decide: (request: NameRequest, ids?: readonly string[]) => Promise<boolean>;
  /** Takes a decision back, by default the last one that was made here and stands. @returns whether it was done */
  undo: (id?: string, reason?: string) => Promise<boolean>;
  /** Whether there is a decision for `undo` without an id. */
  canUndo: boolean;
  dismiss: () => void;
}

const Deeds = createContext<NameDeeds | undefined>(undefined);

interface Made {
  id: string;
  settled: readonly string[];
}

/** Keeps what was decided on these pages, so that it can be said, and taken back, wherever one goes on them. */
export const NameDeedsProvider = ({ children }: { children: ReactNode }) => {
  const errorText = useErrorText();
  const [request, { isLoading: isDeciding }] = useDecideNamesMutation();
  const [takeBack, { isLoading: isUndoing }] = useUndoNameDecisionMutation();
  const [outcome, setOutcome] = useState<NameOutcome>();
  const [made, setMade] = useState<readonly Made[]>([]);
  const taking = useRef<Promise<unknown>>(Promise.resolve());
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());

  const settle = useCallback((ids: readonly string[], isOver: boolean) => {
    setSettled((before) => {
      const after = new Set(before);
      for (const id of ids) {
        if (isOver) after.add(id);
        else after.delete(id);
      }
      return after;
    });
  }, []);

  const decide = useCallback<NameDeeds['decide']>(
    async (asked, ids = []) => {
      // At once: who decides about hundreds does not wait for each answer.
      settle(ids, true);
      const answer = await request(asked);
      if ('error' in answer) {
        settle(ids, false);
        setOutcome({ kind: 'failed', text: errorText(answer.error) });
        return false;
      }
      const decision = answer.data;
      if (!decision) {
        setOutcome({ kind: 'nothing' });
        return true;
      }
      setMade((before) => [...before, { id: decision.documentId, settled: ids }]);
      setOutcome({ kind: 'done', decision });
      return true;
    },
    [errorText, request, settle],
  );

  const undo = useCallback<NameDeeds['undo']>(
    async (asked, reason) => {
      const id = asked ?? made.at(-1)?.id;
      if (id === undefined) return false;
      const taken = made.find((one) => one.id === id);
      // At once: pressed again before the answer, it means the one before.
      setMade((before) => before.filter((one) => one.id !== id));
      // One after the other: a decision may stand in the way of the one before it.
      const asking = taking.current.then(() => takeBack({ id, reason }));
      taking.current = asking;
      const answer = await asking;
      if ('error' in answer) {
        if (taken) setMade((before) => [...before, taken]);
        const obstacles = obstaclesIn(answer.error);
        setOutcome(
          obstacles.length > 0
            ? { kind: 'blocked', id, obstacles }
            : { kind: 'failed', text: errorText(answer.error) },
        );
        return false;
      }
      settle([...(taken?.settled ?? []), ...answer.data.names.map(({ documentId }) => documentId)], false);
      setOutcome({ kind: 'undone', decision: answer.data });
      return true;
    },
    [errorText, made, settle, takeBack],
  );

  const deeds = useMemo<NameDeeds>(
    () => ({
      outcome,
      isBusy: isDeciding || isUndoing,
      isSettled: (id) => settled.has(id),
      decide,
      undo,
      canUndo: made.length > 0,
      dismiss: () => setOutcome(undefined),
    }),
    [decide, isDeciding, isUndoing, made.length, outcome, settled, undo],
  );
  return <Deeds.Provider value={deeds}>{children}</Deeds.Provider>;
};

/** @throws Error outside `NameDeedsProvider` */
export const useNameDeeds = (): NameDeeds => {
  const deeds = useContext(Deeds);
  if (!deeds) throw new Error('useNameDeeds is used outside NameDeedsProvider.');
  return deeds;
};
