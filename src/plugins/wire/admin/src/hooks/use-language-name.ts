import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** @returns a function that says a language's name in the editor's own language; a tag that no standard knows is shown as it is */
export const useLanguageName = (): ((tag: string) => string) => {
  const { formatDisplayName } = useIntl();

  return useCallback(
    (tag: string) => {
      try {
        return formatDisplayName(tag, { type: 'language' }) ?? tag;
      } catch {
        return tag;
      }
    },
    [formatDisplayName],
  );
};
