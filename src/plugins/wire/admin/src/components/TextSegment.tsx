import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { PreviewItem, PreviewSegment } from '../../../shared/contracts/preview';
import { markPieces } from '../lib/mark-pieces';
import { message } from '../lib/message';
import { flagAnchor } from '../lib/links';
import { isLong, SHORT_LINES } from '../lib/text-groups';
import { tint } from '../lib/tint';
import { EntityMark } from './EntityMark';
import { FlagLabel } from './FlagLabel';
import { useServerText } from '../hooks/use-server-text';

interface SegmentProps {
  segment: PreviewSegment;
  item: PreviewItem;
  /** The item's own id on the page, for the anchors of its flags. */
  id: string;
}

const Block = styled(Box)`
  border-inline-start: 4px solid;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Chrome = styled(Block)`
  border-inline-start-color: ${({ theme }) => theme.colors.neutral300};
`;

const Notice = styled(Block)`
  border-inline-start-color: ${({ theme }) => theme.colors.warning600};
  background: ${({ theme }) => tint(theme.colors.warning600, 14)};
`;

const Shortened = styled(Box)<{ $short: boolean }>`
  max-height: ${({ theme, $short }) => ($short ? `calc(${SHORT_LINES} * ${theme.lineHeights[6]} * 1em)` : 'none')};
  overflow: hidden;
`;

const InlineChrome = styled.span`
  color: ${({ theme }) => theme.colors.neutral600};
  background: ${({ theme }) => theme.colors.neutral100};
  border-bottom: 1px dotted ${({ theme }) => theme.colors.neutral500};
`;

const InlineNotice = styled.mark`
  color: inherit;
  background: ${({ theme }) => tint(theme.colors.warning600, 14)};
  border-block: 1px solid ${({ theme }) => theme.colors.warning600};
  box-decoration-break: clone;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const useReason = ({ reason }: PreviewSegment) => {
  const { formatMessage } = useIntl();
  const { plain } = useServerText();
  return reason
    ? formatMessage(message('preview.removed'), { reason: plain(reason) })
    : formatMessage(message('preview.removed.plain'));
};

const Pieces = ({ segment, item }: Omit<SegmentProps, 'id'>) => (
  <>
    {markPieces(segment.text, segment.entities).map(({ text, entity }, index) => {
      const found = entity === undefined ? undefined : item.entities[entity];
      return found ? (
        <EntityMark key={index} type={found.type} name={found.name} text={text} />
      ) : (
        <span key={index}>{text}</span>
      );
    })}
  </>
);

const ChromeBlock = ({ segment, item }: Omit<SegmentProps, 'id'>) => {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState(false);
  const reason = useReason(segment);
  const long = isLong(segment.text);

  return (
    <Chrome data-segment="chrome" title={reason} background="neutral100" padding={3} hasRadius>
      <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral600" dir="auto" paddingBottom={1}>
        {reason}
      </Typography>
      <Shortened $short={long && !open} color="neutral600">
        <Pieces segment={segment} item={item} />
      </Shortened>
      {long ? (
        <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {open
            ? formatMessage(message('preview.show-less'))
            : formatMessage(message('preview.show-all'), { count: segment.text.split('\n').length })}
        </TextButton>
      ) : null}
    </Chrome>
  );
};

/** A segment that has its lines for itself. */
export const BlockSegment = ({ segment, item, id }: SegmentProps) => {
  if (segment.kind === 'chrome') return <ChromeBlock segment={segment} item={item} />;

  if (segment.kind === 'notice') {
    const flag = segment.flag === undefined ? undefined : item.flags[segment.flag];
    return (
      <Notice
        data-segment="notice"
        id={segment.flag === undefined ? undefined : flagAnchor(id, segment.flag)}
        tabIndex={-1}
        padding={3}
        hasRadius
      >
        <Flex paddingBottom={2} wrap="wrap" gap={2}>
          <FlagLabel flag={flag} />
        </Flex>
        <Pieces segment={segment} item={item} />
      </Notice>
    );
  }

  return (
    <Box tag="p" data-segment="kept">
      <Pieces segment={segment} item={item} />
    </Box>
  );
};

/** A segment that shares its lines with others. */
export const InlineSegment = ({ segment, item, id }: SegmentProps) => {
  const reason = useReason(segment);

  if (segment.kind === 'chrome') {
    return (
      <InlineChrome data-segment="chrome" title={reason}>
        {segment.text.trim() === '' ? null : (
          <Typography variant="pi" textColor="neutral600" fontWeight="semiBold">
            {`[${reason}] `}
          </Typography>
        )}
        <Pieces segment={segment} item={item} />
      </InlineChrome>
    );
  }

  if (segment.kind === 'notice') {
    const flag = segment.flag === undefined ? undefined : item.flags[segment.flag];
    return (
      <InlineNotice
        data-segment="notice"
        id={segment.flag === undefined ? undefined : flagAnchor(id, segment.flag)}
        tabIndex={-1}
      >
        <FlagLabel flag={flag} small /> <Pieces segment={segment} item={item} />
      </InlineNotice>
    );
  }

  return (
    <span data-segment="kept">
      <Pieces segment={segment} item={item} />
    </span>
  );
};
