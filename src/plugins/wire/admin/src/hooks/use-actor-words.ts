import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { message, type MessageKey } from '../lib/message';

/** Who has done something where nobody has; everybody else is called by name. */
const NOBODY: Readonly<Record<string, MessageKey>> = {
  policy: 'actor.policy',
  import: 'actor.import',
  API: 'actor.api',
  'wire notices import': 'actor.command',
  'wire undo': 'actor.command',
};

/** @returns what is said of who did something: a name as it is, and words for what no person did */
export const useActorWords = (): ((actor: string) => string) => {
  const { formatMessage } = useIntl();

  return useCallback(
    (actor) => (Object.hasOwn(NOBODY, actor) ? formatMessage(message(NOBODY[actor])) : actor),
    [formatMessage],
  );
};
