import { useEffect, useRef, useState } from 'react';
import type { RunAction } from '../lib/run-actions';
import type { UndoAction } from '../lib/undo-actions';
import { useActOnWireImportMutation } from '../services/wire-api';

export type ImportAction = RunAction | UndoAction;

/**
 * Asks for something to be done with an import.
 *
 * @param refetch asks for the import once more; what is done lasts until it has come, so that nobody presses a button of the state before
 * @returns `doing`: what is being asked for; `refusal`: the error of the last time, if it was refused
 */
export const useActOnImport = (
  id: string,
  refetch: () => unknown,
): { act: (action: ImportAction) => Promise<void>; doing?: ImportAction; refusal?: unknown } => {
  const [ask] = useActOnWireImportMutation();
  const [doing, setDoing] = useState<ImportAction>();
  const [refusal, setRefusal] = useState<unknown>();

  const isThere = useRef(false);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);

  const act = async (action: ImportAction) => {
    setDoing(action);
    const answer = await ask({ id, action });
    // The page may have been left meanwhile: nobody is there to be told.
    if (!isThere.current) return;
    await refetch();
    setRefusal('error' in answer ? answer.error : undefined);
    setDoing(undefined);
  };

  return { act, doing, refusal };
};
