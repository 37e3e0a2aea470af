import { Button, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { isImportOver } from '../../../shared/constants';
import type { ImportSummary } from '../../../shared/contracts/imports';
import type { ReceiptSummary } from '../../../shared/contracts/receipts';
import { useActOnImport } from '../hooks/use-act-on-import';
import { useErrorText } from '../hooks/use-error-text';
import { useImport } from '../hooks/use-import';
import { useProgressWords } from '../hooks/use-progress-words';
import { PAGES } from '../lib/links';
import { message } from '../lib/message';
import { shareDone } from '../lib/share-done';
import { useLazyListWireReceiptsQuery } from '../services/wire-api';
import { Callout } from './Callout';
import { Panel } from './Panel';
import { ProgressLine } from './ProgressLine';
import { StateCounts } from './StateCounts';

interface RunningImportProps {
  started: ImportSummary;
  /** Called once, when the import is over; with its receipt when it had a single item. Stable. */
  onOver: (summary: ImportSummary, receipt?: ReceiptSummary) => void;
}

/** Follows an import that was just started. */
export const RunningImport = ({ started, onOver }: RunningImportProps) => {
  const { formatMessage } = useIntl();
  const { summary = started, error, refetch } = useImport(started.documentId);
  const { act, doing, refusal } = useActOnImport(started.documentId, refetch);
  const errorText = useErrorText();
  const progressWords = useProgressWords();
  const { progress } = summary;
  const [fetchReceipts] = useLazyListWireReceiptsQuery();

  useEffect(() => {
    if (!isImportOver(summary.state)) return undefined;
    let left = false;

    const tell = async () => {
      let receipt: ReceiptSummary | undefined;
      if (summary.counts.items === 1) {
        const answer = await fetchReceipts({ id: summary.documentId, page: 1, pageSize: 1 });
        receipt = answer.data?.data[0];
      }
      if (!left) onOver(summary, receipt);
    };
    void tell();

    return () => {
      left = true;
    };
  }, [fetchReceipts, onOver, summary]);

  return (
    <Panel padding={8} aria-busy>
      <Flex direction="column" gap={4} aria-live="polite">
        <Loader>{formatMessage(message('run.running'))}</Loader>
        <Typography variant="beta" tag="h2">
          {formatMessage(message(summary.state === 'queued' ? 'run.queued' : 'run.running'))}
        </Typography>
        <Typography textColor="neutral600">
          {formatMessage(message('run.so-far'), { count: summary.counts.items })}
        </Typography>
        <StateCounts counts={summary.counts} />
        {progress ? <ProgressLine share={shareDone(progress)} words={progressWords(progress)} /> : null}
        {error ? <Callout tone="warning">{formatMessage(message('run.lost'))}</Callout> : null}
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(message('run.background'))}
        </Typography>
        {refusal ? <Callout tone="danger">{errorText(refusal)}</Callout> : null}
        <Link tag={NavLink} to={PAGES.importDetails(summary.documentId)} isExternal={false}>
          {formatMessage(message('run.open'))}
        </Link>
      </Flex>
      <Flex justifyContent="center">
        <Button
          type="button"
          variant="tertiary"
          startIcon={<Cross />}
          loading={doing === 'cancel'}
          onClick={() => act('cancel')}
        >
          {formatMessage(message('run-action.cancel'))}
        </Button>
      </Flex>
    </Panel>
  );
};
