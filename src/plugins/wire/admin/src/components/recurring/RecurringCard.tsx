import { Badge, Box, Button, Checkbox, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { RecurringVerdict } from '../../../../core/recurring/states';
import type { RecurringSummary } from '../../../../shared/contracts/recurring';
import { useActorWords } from '../../hooks/use-actor-words';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { Ago } from '../Ago';
import { RecurringExamples } from './RecurringExamples';
import { ServerText } from '../ServerText';

const VERDICTS: readonly RecurringVerdict[] = ['notice', 'chrome', 'rejected'];

interface RecurringCardProps {
  paragraph: RecurringSummary;
  isSelected: boolean;
  isBusy: boolean;
  /** The three are absent for who may not decide. */
  onSelect?: () => void;
  onDecide?: (as: RecurringVerdict) => void;
  onUndo?: () => void;
}

/** A paragraph that recurs in its source, with what the proposal rests on, and what it may be. */
export const RecurringCard = ({
  paragraph,
  isSelected,
  isBusy,
  onSelect,
  onDecide,
  onUndo,
}: RecurringCardProps) => {
  const { formatMessage } = useIntl();
  const actorWords = useActorWords();
  const [open, setOpen] = useState(false);
  const { text, state, looks, source, stories, of, evidence, notice, examples, decidedBy, decidedAt } =
    paragraph;
  const about = [
    source?.name,
    looks && state === 'proposed' ? formatMessage(message(`recurring.looks.${looks}`)) : undefined,
  ].filter(Boolean);

  return (
    <Flex
      tag="li"
      gap={4}
      alignItems="flex-start"
      padding={4}
      hasRadius
      background="neutral0"
      borderColor="neutral150"
      shadow="tableShadow"
      data-paragraph={paragraph.documentId}
    >
      {onSelect ? (
        <Box paddingTop={1}>
          <Checkbox
            aria-label={formatMessage(message('review.select'), { words: text.slice(0, 60) })}
            checked={isSelected}
            onCheckedChange={onSelect}
          />
        </Box>
      ) : null}
      <Flex direction="column" alignItems="stretch" gap={3} flex="1" minWidth={0}>
        <Typography
          tag="blockquote"
          dir="auto"
          textColor="neutral800"
          style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        >
          {text}
        </Typography>
        <Flex gap={2} wrap="wrap">
          <Badge
            backgroundColor="neutral100"
            textColor="neutral700"
            borderColor="neutral200"
            data-state={state}
          >
            {formatMessage(message(`recurring.state.${state}`))}
          </Badge>
          <Typography variant="pi" textColor="neutral600">
            <bdi>{about.join(' · ')}</bdi>
          </Typography>
          {decidedAt ? (
            <Typography variant="pi" textColor="neutral600">
              <Ago at={decidedAt} />
              {decidedBy ? <bdi>{` · ${actorWords(decidedBy)}`}</bdi> : null}
            </Typography>
          ) : null}
        </Flex>
        <Typography textColor="neutral800">
          {evidence?.sentence ? (
            <ServerText text={evidence.sentence} />
          ) : (
            formatMessage(message('review.recurs.stories'), { stories, of })
          )}
        </Typography>
        <Flex gap={4} wrap="wrap">
          {examples.length > 0 ? (
            <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
              {formatMessage(message('recurring.examples'), { count: examples.length })}
            </TextButton>
          ) : null}
          {notice ? (
            <Link tag={NavLink} to={PAGES.notice(notice)} isExternal={false}>
              {formatMessage(message('recurring.to-notice'))}
            </Link>
          ) : null}
        </Flex>
        {open ? <RecurringExamples examples={examples} /> : null}
        {onDecide && onUndo ? (
          <Flex gap={2} wrap="wrap">
            {VERDICTS.filter((as) => as !== state).map((as) => (
              <Button
                key={as}
                type="button"
                size="S"
                variant={as === 'rejected' ? 'danger-light' : looks === as ? 'default' : 'secondary'}
                disabled={isBusy}
                onClick={() => onDecide(as)}
              >
                {formatMessage(message(`recurring.as.${as}`))}
              </Button>
            ))}
            {state === 'proposed' || state === 'counted' ? null : (
              <Button type="button" size="S" variant="tertiary" disabled={isBusy} onClick={onUndo}>
                {formatMessage(message('review.action.undo'))}
              </Button>
            )}
          </Flex>
        ) : null}
      </Flex>
    </Flex>
  );
};
