import { useCallback, useState } from 'react';
import type { DecisionChange } from '../../../shared/contracts/notice-decisions';
import type { NoticeSummary } from '../../../shared/contracts/notices';

/** What an editor has said a notice is; anything else in the object is not looked at. */
export type Said = Pick<DecisionChange, 'kinds' | 'issuer'>;

/**
 * What has been said of notices and not yet been answered by the server. Whoever looks again at once, in a dialog or on the page, sees what was
 * said last, and does not take it back by saving what stood before.
 */
export function useSaid() {
  const [said, setSaid] = useState<ReadonlyMap<string, Said>>(new Map());

  /** @param notice its documentId; what was said of it before holds where this says nothing */
  const say = useCallback((notice: string, { kinds, issuer }: Said) => {
    if (kinds === undefined && issuer === undefined) return;
    setSaid((all) => {
      const before = all.get(notice);
      return new Map(all).set(notice, {
        kinds: kinds ?? before?.kinds,
        issuer: issuer === undefined ? before?.issuer : issuer,
      });
    });
  }, []);

  /** When all is answered, the notice itself tells it. */
  const forget = useCallback((notice: string) => {
    setSaid((all) => (all.has(notice) ? new Map([...all].filter(([id]) => id !== notice)) : all));
  }, []);

  const asSaid = useCallback(
    (notice: NoticeSummary): NoticeSummary => {
      const { kinds = notice.kinds, issuer = notice.issuer } = said.get(notice.documentId) ?? {};
      return { ...notice, kinds, issuer: issuer ?? undefined };
    },
    [said],
  );

  return { asSaid, say, forget };
}
