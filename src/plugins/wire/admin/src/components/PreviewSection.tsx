import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { PreviewState } from '../hooks/use-preview';
import { useReveal } from '../hooks/use-reveal';
import { countStates } from '../lib/counts';
import { message } from '../lib/message';
import { Callout } from './Callout';
import { Panel } from './Panel';
import { PreviewItems } from './PreviewItems';
import { StateCounts } from './StateCounts';

interface PreviewSectionProps {
  preview: PreviewState;
  /** The form holds something else than what was previewed. */
  stale: boolean;
  onReload: () => void;
}

/** The heading takes the focus when a preview arrives, so that keyboard and screen reader are where the news is. */
const Heading = styled(Typography)`
  scroll-margin-top: ${({ theme }) => theme.spaces[11]};

  &:focus {
    outline: none;
  }
`;

/** A preview in any state it may be in. */
export const PreviewSection = ({ preview, stale, onReload }: PreviewSectionProps) => {
  const { formatMessage } = useIntl();
  const heading = useRef<HTMLHeadingElement>(null);
  const failure = useReveal<HTMLDivElement>(preview.status === 'failed' && preview);

  useEffect(() => {
    if (preview.status === 'done') {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'start' });
    }
  }, [preview]);

  if (preview.status === 'idle') return null;

  const again = (
    <Button size="S" variant="secondary" startIcon={<ArrowClockwise />} onClick={onReload}>
      {formatMessage(message('preview.again'))}
    </Button>
  );

  if (preview.status === 'loading') {
    return (
      <Panel padding={8}>
        <Flex justifyContent="center" aria-live="polite">
          <Loader>{formatMessage(message('preview.loading'))}</Loader>
        </Flex>
      </Panel>
    );
  }

  if (preview.status === 'failed') {
    return (
      <Box ref={failure}>
        <Callout tone="danger" title={formatMessage(message('preview.failed'))} action={again}>
          {preview.error}
        </Callout>
      </Box>
    );
  }

  const { items, more } = preview;

  return (
    <Flex
      tag="section"
      direction="column"
      alignItems="stretch"
      gap={4}
      aria-busy={false}
      data-testid="preview"
    >
      <Flex gap={3} wrap="wrap">
        <Heading ref={heading} tabIndex={-1} tag="h2" variant="beta" textColor="neutral800">
          {formatMessage(message('preview.title'))}
        </Heading>
        <Typography textColor="neutral600">
          {formatMessage(message('preview.summary'), { count: items.length })}
        </Typography>
        {items.length > 1 ? <StateCounts counts={countStates(items)} /> : null}
      </Flex>
      {stale ? (
        <Callout tone="warning" action={again}>
          {formatMessage(message('preview.stale'))}
        </Callout>
      ) : null}
      {more ? (
        <Callout tone="info">{formatMessage(message('preview.more'), { count: items.length })}</Callout>
      ) : null}
      {items.length === 0 ? (
        <Callout tone="warning">{formatMessage(message('preview.empty'))}</Callout>
      ) : (
        <PreviewItems key={items.length} items={items} />
      )}
    </Flex>
  );
};
