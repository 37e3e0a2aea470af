import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { PreviewItem } from '../../../shared/contracts/preview';
import { message } from '../lib/message';
import { textGroups } from '../lib/text-groups';
import { BlockSegment, InlineSegment } from './TextSegment';

/** The text keeps its own line breaks, and its direction whatever the panel's language is. */
const Sheet = styled(Flex)`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: ${({ theme }) => theme.lineHeights[6]};
`;

/** An item's whole text: what is kept, what is left out and why, disclaimers, and the names in it. */
export const MarkedText = ({ item, id }: { item: PreviewItem; id: string }) => {
  const { formatMessage } = useIntl();
  const groups = textGroups(item.segments);

  if (groups.length === 0) {
    return <Typography textColor="neutral600">{formatMessage(message('preview.no-text'))}</Typography>;
  }

  return (
    <Sheet
      direction="column"
      alignItems="stretch"
      gap={3}
      color="neutral800"
      dir="auto"
      lang={item.language}
      data-testid="marked-text"
    >
      {groups.map((group, index) =>
        group.length === 1 ? (
          <BlockSegment key={index} segment={group[0]} item={item} id={id} />
        ) : (
          <Box key={index} tag="p">
            {group.map((segment, place) => (
              <InlineSegment key={place} segment={segment} item={item} id={id} />
            ))}
          </Box>
        ),
      )}
    </Sheet>
  );
};
