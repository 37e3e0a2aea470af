import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { RecurringRunSummary } from '../../../../shared/contracts/recurring';
import { useAgain } from '../../hooks/use-again';
import { useErrorText } from '../../hooks/use-error-text';
import { usePageVisible } from '../../hooks/use-page-visible';
import { message } from '../../lib/message';
import { POLL_MS } from '../../lib/polling';
import {
  useActOnWireRecurringRunMutation,
  useListWireRecurringRunsQuery,
  useStartWireRecurringRunsMutation,
} from '../../services/recurring-api';
import { Panel } from '../Panel';
import { ProgressLine } from '../ProgressLine';
import { ApplicationBadge } from '../StateBadge';
import { ServerText } from '../ServerText';

/** The last ones say what goes on; each source has a run of its own. */
const SHOWN = 5;

const runs = ({ state }: RecurringRunSummary) => state === 'queued' || state === 'running';

interface RecurringRunsProps {
  /** documentId; without it, all sources are counted. */
  source?: string;
  mayDecide: boolean;
  /** A run is over: there may be something new. */
  onOver: () => void;
}

/** Has what is here already counted, and says how far that is. */
export const RecurringRuns = ({ source, mayDecide, onOver }: RecurringRunsProps) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();
  const visible = usePageVisible();
  const { data, refetch } = useListWireRecurringRunsQuery(
    { page: 1, pageSize: SHOWN },
    { refetchOnMountOrArgChange: true },
  );
  const [start, { isLoading: isStarting }] = useStartWireRecurringRunsMutation();
  const [act, { isLoading: isActing }] = useActOnWireRecurringRunMutation();
  const list = data?.data ?? [];
  const isRunning = list.some(runs);
  useAgain(refetch, isRunning && visible ? POLL_MS : 0);

  const ran = useRef(false);
  useEffect(() => {
    if (ran.current && !isRunning) onOver();
    ran.current = isRunning;
  }, [isRunning, onOver]);

  const say = (answer: { data: unknown } | { error: unknown }) => {
    if ('error' in answer) toggleNotification({ type: 'danger', message: errorText(answer.error) });
  };

  return (
    <Panel title={formatMessage(message('recurring.runs'))}>
      <Typography textColor="neutral600">{formatMessage(message('recurring.runs.about'))}</Typography>
      {list.length > 0 ? (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
          {list.map((run) => {
            const { documentId, kind, state, source: from, total, done, found, error } = run;
            const words = [
              formatMessage(message('recurring.runs.done'), { done, total }),
              formatMessage(message(`recurring.runs.found.${kind}`), { found }),
            ];
            return (
              <Flex key={documentId} tag="li" direction="column" alignItems="stretch" gap={2}>
                <Flex gap={2} wrap="wrap">
                  <ApplicationBadge state={state} left={0} />
                  <Typography textColor="neutral800">
                    <bdi>{from?.name ?? '–'}</bdi>
                  </Typography>
                </Flex>
                {runs(run) ? (
                  <ProgressLine share={total > 0 ? done / total : 0} words={words} />
                ) : (
                  <Typography variant="pi" textColor="neutral600">
                    {words.join(' · ')}
                  </Typography>
                )}
                {error ? (
                  <Typography variant="pi" textColor="danger600">
                    <ServerText text={error} />
                  </Typography>
                ) : null}
                {mayDecide && state !== 'finished' ? (
                  <Flex>
                    <Button
                      type="button"
                      size="S"
                      variant="tertiary"
                      disabled={isActing}
                      onClick={async () =>
                        say(await act({ id: documentId, action: runs(run) ? 'cancel' : 'continue' }))
                      }
                    >
                      {formatMessage(
                        message(runs(run) ? 'review.application.cancel' : 'review.application.continue'),
                      )}
                    </Button>
                  </Flex>
                ) : null}
              </Flex>
            );
          })}
        </Flex>
      ) : null}
      {mayDecide ? (
        <Flex>
          <Button
            type="button"
            size="S"
            variant="secondary"
            startIcon={<ArrowClockwise />}
            loading={isStarting}
            onClick={async () => say(await start(source ? { source } : {}))}
          >
            {formatMessage(message(source ? 'recurring.runs.start-one' : 'recurring.runs.start'))}
          </Button>
        </Flex>
      ) : null}
    </Panel>
  );
};
