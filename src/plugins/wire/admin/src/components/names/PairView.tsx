import { Box, Button, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { ArrowRight, Cross, ManyToOne } from '@strapi/icons';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { NameProposalSummary } from '../../../../shared/contracts/names';
import { useNameDeeds } from '../../hooks/use-name-deeds';
import { useNameKeys } from '../../hooks/use-name-keys';
import { articlePage } from '../../lib/links';
import { message } from '../../lib/message';
import { likelyTarget } from '../../lib/name-merge';
import { useGetNameRecordQuery } from '../../services/names-api';
import { LoadError } from '../LoadError';
import { Panel } from '../Panel';
import { PairTable } from './PairTable';
import { ReasonField } from './ReasonField';
import { ServerText } from '../ServerText';
import { Turning } from '../Turning';

interface PairViewProps {
  proposal: NameProposalSummary;
  mayDecide: boolean;
  /** Whether it has come in the place of another, in which the focus was. */
  takesFocus: boolean;
  /** Goes on to the next, or back to the last one, without deciding. */
  onMove: (step: 1 | -1) => void;
}

/** Two records that may be the same, side by side, with what speaks for it, and what may be said about them. */
export const PairView = ({ proposal, mayDecide, takesFocus, onMove }: PairViewProps) => {
  const { formatMessage, formatNumber } = useIntl();
  const { decide } = useNameDeeds();
  const root = useRef<HTMLDivElement>(null);
  const [chosen, setStays] = useState<string>();
  const [reason, setReason] = useState('');
  const { type, evidence, score, article } = proposal;
  const [a, b] = proposal.records;
  const first = useGetNameRecordQuery({ type, id: a.documentId });
  const second = useGetNameRecordQuery({ type, id: b.documentId });
  const pair = first.data && second.data ? ([first.data, second.data] as const) : undefined;
  const stays = chosen ?? (pair && likelyTarget([pair[1], pair[0]])) ?? a.documentId;
  const goes = stays === a.documentId ? b.documentId : a.documentId;
  const settled = [proposal.documentId];

  const merge = () =>
    void decide({ action: 'merge', body: { type, records: [goes], into: stays, reason } }, settled);
  const differ = () =>
    void decide({ action: 'different', body: { proposal: proposal.documentId, reason } }, settled);

  useNameKeys(
    mayDecide && pair
      ? {
          merge,
          different: differ,
          first: () => setStays(a.documentId),
          second: () => setStays(b.documentId),
        }
      : {},
  );

  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) root.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  const table = () => {
    if (first.error ?? second.error)
      return (
        <LoadError
          onRetry={() => {
            void first.refetch();
            void second.refetch();
          }}
        />
      );
    if (!pair)
      return (
        <Flex justifyContent="center" padding={8}>
          <Loader>{formatMessage(message('names.loading'))}</Loader>
        </Flex>
      );
    return <PairTable pair={pair} stays={stays} onStays={mayDecide ? setStays : undefined} />;
  };

  return (
    <Box ref={root} tabIndex={-1} data-pair={proposal.documentId}>
      <Panel title={formatMessage(message('names.pair'))}>
        <div>
          <Typography tag="p" textColor="neutral800" dir="auto">
            {evidence ? <ServerText text={evidence} /> : null}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {formatMessage(message('names.pair.score'), { score: formatNumber(score, { style: 'percent' }) })}
            {article?.headline ? (
              <>
                {' · '}
                <Link tag={NavLink} to={articlePage(article.documentId)} isExternal={false} dir="auto">
                  {article.headline}
                </Link>
              </>
            ) : null}
          </Typography>
        </div>
        {table()}
        {mayDecide ? (
          <Flex gap={4} wrap="wrap" alignItems="flex-end" justifyContent="space-between">
            <Box flex="1 1 24rem">
              <ReasonField value={reason} onChange={setReason} />
            </Box>
            <Flex gap={2} wrap="wrap">
              <Button type="button" startIcon={<ManyToOne />} disabled={!pair} onClick={merge}>
                {formatMessage(message('names.pair.same'))}
              </Button>
              <Button
                type="button"
                variant="secondary"
                startIcon={<Cross />}
                disabled={!pair}
                onClick={differ}
              >
                {formatMessage(message('names.pair.different'))}
              </Button>
              <Button
                type="button"
                variant="tertiary"
                endIcon={
                  <Turning>
                    <ArrowRight />
                  </Turning>
                }
                onClick={() => onMove(1)}
              >
                {formatMessage(message('names.pair.skip'))}
              </Button>
            </Flex>
          </Flex>
        ) : null}
      </Panel>
    </Box>
  );
};
