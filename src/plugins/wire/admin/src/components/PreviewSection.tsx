import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { PreviewPlace } from '../../../shared/contracts/preview';
import type { PreviewState } from '../hooks/use-preview';
import { useReveal } from '../hooks/use-reveal';
import { countStates } from '../lib/counts';
import { message } from '../lib/message';
import { isFirst } from '../lib/preview-place';
import { Callout } from './Callout';
import { Panel } from './Panel';
import { NOTHING_SOUGHT, PreviewPager } from './imports/PreviewPager';
import { PreviewItems } from './PreviewItems';
import { StateCounts } from './StateCounts';

interface PreviewSectionProps {
  preview: PreviewState;
  /** The form holds something else than what was previewed. */
  stale: boolean;
  onLoad: (place: PreviewPlace) => void;
}

/** The heading takes the focus when a preview arrives, so that keyboard and screen reader are where the news is. */
const Heading = styled(Typography)`
  scroll-margin-top: ${({ theme }) => theme.spaces[11]};

  &:focus {
    outline: none;
  }
`;

/** A preview in any state it may be in. */
export const PreviewSection = ({ preview, stale, onLoad }: PreviewSectionProps) => {
  const { formatMessage } = useIntl();
  const [sought, setSought] = useState(NOTHING_SOUGHT);
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
    <Button
      size="S"
      variant="secondary"
      startIcon={<ArrowClockwise />}
      onClick={() => onLoad(preview.status === 'failed' ? preview.place : {})}
    >
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

  const { items, more, place, read } = preview;

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
      {more && isFirst(place) ? (
        <Callout tone="info">{formatMessage(message('preview.more'), { count: items.length })}</Callout>
      ) : null}
      {isFirst(place) ? null : <Callout tone="info">{formatMessage(message('preview.behind'))}</Callout>}
      {items.length === 0 ? (
        <Callout tone="warning">
          {isFirst(place)
            ? formatMessage(message('preview.empty'))
            : formatMessage(message('preview.no-such-item'), { count: read })}
        </Callout>
      ) : (
        <PreviewItems key={`${items[0].number} ${items.length}`} items={items} />
      )}
      {stale ? null : (
        <PreviewPager preview={preview} disabled={false} sought={sought} onSeek={setSought} onLoad={onLoad} />
      )}
    </Flex>
  );
};
