import { Badge, Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { NameDecisionSummary } from '../../../../shared/contracts/names';
import { useDecisionWords } from '../../hooks/use-decision-words';
import { PAGES } from '../../lib/links';
import { entityLabel, message } from '../../lib/message';
import { Ago } from '../Ago';
import { UndoDialog } from './UndoDialog';

const Entry = styled.li`
  padding: ${({ theme }) => theme.spaces[4]} ${({ theme }) => theme.spaces[5]};
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};

  &:last-child {
    border-block-end: none;
  }
`;

/** Links of one decision: it may be about a hundred records. */
const LINKS = 5;

/** The records that are there after a decision, as far as it says so. */
const standing = ({ action, names, undone }: NameDecisionSummary) => {
  const made = action === 'split' ? names.filter(({ isTarget }) => !isTarget) : names;
  if (undone) return made;
  if (action === 'reject') return [];
  return action === 'merge' || action === 'link' ? names.filter(({ isTarget }) => isTarget) : names;
};

interface DecisionEntryProps {
  decision: NameDecisionSummary;
  /** documentId of the record on whose page it is shown: no link leads there. */
  on?: string;
  /** Missing where nothing may be decided. */
  onUndo?: () => void;
}

const DecisionEntry = ({ decision, on, onUndo }: DecisionEntryProps) => {
  const { formatMessage } = useIntl();
  const words = useDecisionWords();
  const { action, type, at, by, reason, undone } = decision;
  const said = words.decision(decision);

  return (
    <Entry data-decision={action}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0}>
          <Flex gap={2} wrap="wrap">
            <Badge>{formatMessage(message(`names.action.${action}`))}</Badge>
            <Typography variant="pi" textColor="neutral600">
              {formatMessage(entityLabel(type))}
            </Typography>
          </Flex>
          <Typography
            tag="p"
            textColor={undone ? 'neutral600' : 'neutral800'}
            dir="auto"
            style={{ overflowWrap: 'anywhere' }}
          >
            {said}
          </Typography>
          {reason ? (
            <Typography tag="p" textColor="neutral800" dir="auto" style={{ overflowWrap: 'anywhere' }}>
              {formatMessage(message('names.because'), { reason })}
            </Typography>
          ) : null}
          <Typography tag="p" variant="pi" textColor="neutral600">
            {by ? <bdi>{by}</bdi> : formatMessage(message('names.by-nobody'))}
            {' · '}
            <Ago at={at} />
          </Typography>
          {undone ? (
            <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800" dir="auto">
              {formatMessage(message(undone.reason ? 'names.was-undone-because' : 'names.was-undone'), {
                by: undone.by ?? formatMessage(message('names.by-nobody')),
                reason: undone.reason,
                at: <Ago key="at" at={undone.at} />,
              })}
            </Typography>
          ) : null}
          <Flex gap={3} wrap="wrap">
            {standing(decision)
              .filter(({ documentId }) => documentId !== on)
              .slice(0, LINKS)
              .map(({ documentId, name }) => (
                <Link
                  key={documentId}
                  tag={NavLink}
                  to={PAGES.nameRecord(type, documentId)}
                  isExternal={false}
                  dir="auto"
                >
                  {name}
                </Link>
              ))}
          </Flex>
        </Flex>
        {onUndo && !undone ? (
          <Box shrink={0}>
            <Button
              type="button"
              size="S"
              variant="tertiary"
              startIcon={<ArrowsCounterClockwise />}
              aria-label={`${formatMessage(message('names.undo'))}: ${said}`}
              onClick={onUndo}
            >
              {formatMessage(message('names.undo'))}
            </Button>
          </Box>
        ) : null}
      </Flex>
    </Entry>
  );
};

/** Decisions: what, who, when, why, and a button that takes each of them back. */
export const DecisionList = ({
  decisions,
  mayDecide,
  on,
}: {
  decisions: readonly NameDecisionSummary[];
  mayDecide: boolean;
  on?: string;
}) => {
  const { formatMessage } = useIntl();
  const [asked, setAsked] = useState<NameDecisionSummary>();

  return (
    <>
      <Box
        tag="ul"
        hasRadius
        background="neutral0"
        shadow="tableShadow"
        borderColor="neutral150"
        aria-label={formatMessage(message('names.decisions'))}
      >
        {decisions.map((decision) => (
          <DecisionEntry
            key={decision.documentId}
            decision={decision}
            on={on}
            onUndo={mayDecide ? () => setAsked(decision) : undefined}
          />
        ))}
      </Box>
      {asked ? <UndoDialog decision={asked} onClose={() => setAsked(undefined)} /> : null}
    </>
  );
};
