import { Button, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { DecideManyResponse } from '../../../../shared/contracts/notice-decisions';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { Callout } from '../Callout';

const SHOWN = 10;

interface BulkOutcomeProps {
  counts: DecideManyResponse['data'];
  kind: 'done' | 'undone';
  isBusy: boolean;
  /** Absent where it cannot be taken back in one go. */
  onUndo?: () => void;
  /** With the documentIds of what is protected; absent for who may not override. */
  onOverride?: (notices: string[]) => void;
  onClose: () => void;
}

/** What came of a decision about many notices: how many, which were refused and why, and the way back. */
export const BulkOutcome = ({ counts, kind, isBusy, onUndo, onOverride, onClose }: BulkOutcomeProps) => {
  const { formatMessage } = useIntl();
  const { changed, unchanged, refused, refusals } = counts;
  const outcome = useRef<HTMLDivElement>(null);
  // The buttons that asked for it have gone, and the focus with them.
  useEffect(() => {
    if (document.activeElement === document.body) outcome.current?.focus({ preventScroll: true });
  }, [counts]);
  const protectedOnes = refusals.filter(({ code }) => code === 'protected').map(({ notice }) => notice);

  return (
    <Callout
      tone={refused > 0 ? 'warning' : 'info'}
      title={formatMessage(message(`review.bulk.${kind}`), { changed, unchanged, refused })}
    >
      <Flex ref={outcome} tabIndex={-1} direction="column" alignItems="stretch" gap={3}>
        {refusals.length > 0 ? (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
            {refusals.slice(0, SHOWN).map(({ notice, code, words }) => (
              <li key={notice} data-refusal={code}>
                <Typography variant="pi" textColor="neutral800">
                  {formatMessage(message(`review.refusal.${code}`))}{' '}
                </Typography>
                {code === 'unknown' ? null : (
                  <Link tag={NavLink} to={PAGES.notice(notice)} isExternal={false}>
                    <bdi>{words ? `“${words}”` : formatMessage(message('review.bulk.look'))}</bdi>
                  </Link>
                )}
              </li>
            ))}
            {refusals.length > SHOWN ? (
              <Typography tag="li" variant="pi" textColor="neutral600">
                {formatMessage(message('review.bulk.more'), { count: refused - SHOWN })}
              </Typography>
            ) : null}
          </Flex>
        ) : null}
        <Flex gap={3} wrap="wrap">
          {onUndo ? (
            <Button
              type="button"
              size="S"
              variant="tertiary"
              startIcon={<ArrowsCounterClockwise />}
              loading={isBusy}
              onClick={onUndo}
            >
              {formatMessage(message('review.action.undo'))}
            </Button>
          ) : null}
          {onOverride && protectedOnes.length > 0 ? (
            <Button
              type="button"
              size="S"
              variant="danger-light"
              disabled={isBusy}
              onClick={() => onOverride(protectedOnes)}
            >
              {formatMessage(message('review.bulk.override'), { count: protectedOnes.length })}
            </Button>
          ) : null}
          <TextButton onClick={onClose}>{formatMessage(message('review.close'))}</TextButton>
        </Flex>
      </Flex>
    </Callout>
  );
};
