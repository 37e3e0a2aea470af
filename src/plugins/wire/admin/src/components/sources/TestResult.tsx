import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { ArrowLeft, ArrowRight } from '@strapi/icons';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { TestState } from '../../hooks/use-source-test';
import { useReveal } from '../../hooks/use-reveal';
import { message } from '../../lib/message';
import { Callout } from '../Callout';
import { Panel } from '../Panel';
import { PreviewItemView } from '../PreviewItemView';
import { ProblemList } from '../ProblemList';
import { FetchedFrom } from './FetchedFrom';
import { FieldTable } from './FieldTable';
import { ServerText } from '../ServerText';
import { Turning } from '../Turning';

interface TestResultProps {
  test: TestState;
  /** The form says something else by now than what was tested. */
  stale: boolean;
  /** Shows another item, from 1. */
  onShow: (item: number) => void;
  /** Goes to the setting that is wrong, where one is. */
  onMend?: () => void;
}

/** The heading takes the focus when a result arrives, so that keyboard and screen reader are where the news is. */
const Heading = styled(Typography)`
  /* The header stays at the window's top. */
  scroll-margin-top: 9rem;

  &:focus {
    outline: none;
  }
`;

/** What came of a test: how it was fetched, the item, and where in the source each of its fields stands. */
export const TestResult = ({ test, stale, onShow, onMend }: TestResultProps) => {
  const { formatMessage } = useIntl();
  const heading = useRef<HTMLHeadingElement>(null);
  const failure = useReveal<HTMLDivElement>(test.status === 'failed' && test);

  useEffect(() => {
    if (test.status !== 'done') return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [test]);

  if (test.status === 'idle') return null;

  if (test.status === 'loading') {
    return (
      <Panel padding={8}>
        <Flex justifyContent="center" aria-live="polite">
          <Loader>{formatMessage(message('source.test.loading'))}</Loader>
        </Flex>
      </Panel>
    );
  }

  if (test.status === 'failed') {
    return (
      <Box ref={failure}>
        <Callout
          tone="danger"
          title={formatMessage(message('source.test.refused'))}
          action={
            onMend ? (
              <Button type="button" size="S" variant="secondary" onClick={onMend}>
                {formatMessage(message('source.test.mend'))}
              </Button>
            ) : null
          }
        >
          {test.error}
        </Callout>
      </Box>
    );
  }

  const { item, more, read, problems, fetched, failure: whyNot } = test.result;
  const asked = test.input.item;

  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={4} data-testid="test-result">
      <Flex gap={3} wrap="wrap" justifyContent="space-between">
        <Heading ref={heading} tabIndex={-1} tag="h2" variant="beta" textColor="neutral800">
          {formatMessage(message('source.test.result'))}
        </Heading>
        {item && (asked > 1 || more) ? (
          <Flex gap={2}>
            <Button
              type="button"
              size="S"
              variant="tertiary"
              startIcon={
                <Turning>
                  <ArrowLeft />
                </Turning>
              }
              disabled={asked <= 1}
              onClick={() => onShow(asked - 1)}
            >
              {formatMessage(message('source.test.previous'))}
            </Button>
            <Typography textColor="neutral600">
              {formatMessage(message('problems.item'), { item: asked })}
            </Typography>
            <Button
              type="button"
              size="S"
              variant="tertiary"
              endIcon={
                <Turning>
                  <ArrowRight />
                </Turning>
              }
              disabled={!more}
              onClick={() => onShow(asked + 1)}
            >
              {formatMessage(message('source.test.next'))}
            </Button>
          </Flex>
        ) : null}
      </Flex>
      {stale ? <Callout tone="warning">{formatMessage(message('source.test.stale'))}</Callout> : null}
      {whyNot ? (
        <Callout tone="danger" title={formatMessage(message('source.test.failed'))}>
          <ServerText text={whyNot} />
        </Callout>
      ) : null}
      {fetched ? <FetchedFrom report={fetched} /> : null}
      {problems.length > 0 ? (
        <Callout tone="warning" title={formatMessage(message('source.test.problems'))}>
          <ProblemList problems={problems} />
        </Callout>
      ) : null}
      {!item && !whyNot ? (
        <Callout tone="warning">{formatMessage(message('source.test.too-few'), { count: read })}</Callout>
      ) : null}
      {item ? (
        <>
          <PreviewItemView item={item} withoutFields />
          <FieldTable item={item} />
        </>
      ) : null}
    </Flex>
  );
};
