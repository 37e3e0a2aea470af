import { Button, Flex } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { ConflictSide, ConflictSummary } from '../../../../shared/contracts/conflicts';
import { useErrorText } from '../../hooks/use-error-text';
import { message } from '../../lib/message';
import { useResolveWireConflictMutation } from '../../services/wire-api';

/** Takes the same side in all of an article's conflicts, one after the other; it stops at the first that is another one by now. */
export const AllAtOnce = ({
  conflicts,
  isUnsaved,
}: {
  conflicts: readonly ConflictSummary[];
  isUnsaved: boolean;
}) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();
  const [resolve, { isLoading }] = useResolveWireConflictMutation();

  const takeAll = async (side: ConflictSide) => {
    for (const [index, { documentId, article, changedAt }] of conflicts.entries()) {
      const isFollowed = index < conflicts.length - 1;
      const result = await resolve({ id: documentId, article, take: side, seen: changedAt, isFollowed });
      if ('error' in result) {
        toggleNotification({ type: 'danger', message: errorText(result.error) });
        return;
      }
    }
    const done = side === 'source' ? 'conflicts.taken' : 'conflicts.kept';
    toggleNotification({ type: 'success', message: formatMessage(message(done)) });
  };

  return (
    <Flex gap={2} wrap="wrap">
      <Button
        type="button"
        size="S"
        variant="secondary"
        disabled={isUnsaved || isLoading}
        onClick={() => takeAll('source')}
      >
        {formatMessage(message('conflicts.take-all'))}
      </Button>
      <Button
        type="button"
        size="S"
        variant="tertiary"
        disabled={isUnsaved || isLoading}
        onClick={() => takeAll('editor')}
      >
        {formatMessage(message('conflicts.keep-all'))}
      </Button>
    </Flex>
  );
};
