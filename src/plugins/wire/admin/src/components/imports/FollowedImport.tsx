import { Flex, Link } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { useImport } from '../../hooks/use-import';
import { useProgressWords } from '../../hooks/use-progress-words';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { shareDone } from '../../lib/share-done';
import { ProgressLine } from '../ProgressLine';
import { ImportBadge } from '../StateBadge';
import { StateCounts } from '../StateCounts';

/** An import that was begun elsewhere, in few words, as long as it is shown. */
export const FollowedImport = ({ documentId }: { documentId: string }) => {
  const { formatMessage } = useIntl();
  const { summary } = useImport(documentId);
  const progressWords = useProgressWords();

  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      {summary ? (
        <Flex gap={2} wrap="wrap">
          <ImportBadge state={summary.state} failedItems={summary.counts.failed} />
          <StateCounts counts={summary.counts} />
        </Flex>
      ) : null}
      {summary?.progress ? (
        <ProgressLine share={shareDone(summary.progress)} words={progressWords(summary.progress)} />
      ) : null}
      <Link tag={NavLink} to={PAGES.importDetails(documentId)} isExternal={false}>
        {formatMessage(message('run.open'))}
      </Link>
    </Flex>
  );
};
