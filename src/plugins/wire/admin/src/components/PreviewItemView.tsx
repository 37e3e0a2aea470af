import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { PreviewItem } from '../../../shared/contracts/preview';
import { useItemPlace } from '../hooks/use-item-place';
import { message } from '../lib/message';
import { Callout } from './Callout';
import { EntityList } from './EntityList';
import { FieldList } from './FieldList';
import { FlagList } from './FlagList';
import { Verdict } from './imports/Verdict';
import { Legend } from './Legend';
import { MarkedText } from './MarkedText';
import { Panel } from './Panel';
import { ProblemList } from './ProblemList';

interface PreviewItemViewProps {
  item: PreviewItem;
  /** Its headline, file and state stand above already. */
  headless?: boolean;
  /** Its fields stand elsewhere on the page. */
  withoutFields?: boolean;
}

/** Everything that was found in one item. */
export const PreviewItemView = ({ item, headless = false, withoutFields = false }: PreviewItemViewProps) => {
  const { formatMessage } = useIntl();
  const id = useId();
  const place = useItemPlace(item);
  const unreadable = item.state === 'failed' && item.segments.length === 0;
  const counts = [
    formatMessage(message('preview.paragraphs'), { count: item.paragraphs }),
    formatMessage(message('preview.flags'), { count: item.flags.length }),
    formatMessage(message('preview.entities'), { count: item.entities.length }),
  ];
  const about = [...(headless ? [] : [place]), ...(unreadable ? [] : counts)];

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-item={item.item}>
      <Panel padding={6} gap={3}>
        <Verdict item={item} headless={headless} />
        {headless ? null : (
          <Typography
            tag="h3"
            variant="beta"
            textColor={item.headline ? 'neutral800' : 'neutral600'}
            dir="auto"
            lang={item.headline ? item.language : undefined}
            style={{ overflowWrap: 'anywhere', alignSelf: 'flex-start' }}
          >
            {item.headline ?? formatMessage(message('preview.no-headline'))}
          </Typography>
        )}
        {about.length > 0 ? (
          <Typography variant="pi" textColor="neutral600">
            {about.join(' · ')}
          </Typography>
        ) : null}
        {item.problems.length > 0 ? (
          <Callout
            tone={item.state === 'failed' ? 'danger' : 'warning'}
            title={formatMessage(message(item.state === 'failed' ? 'problems.title' : 'problems.note'))}
          >
            <ProblemList problems={item.problems} />
          </Callout>
        ) : null}
      </Panel>

      {unreadable ? null : (
        <Grid.Root gap={4}>
          <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
            <Panel level={3} title={formatMessage(message('preview.text'))} padding={6}>
              <Legend />
              <Box paddingTop={2}>
                <MarkedText item={item} id={id} />
              </Box>
            </Panel>
          </Grid.Item>
          <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
            <Panel level={3} title={formatMessage(message('flags.title'))}>
              <FlagList flags={item.flags} id={id} />
            </Panel>
            <Panel level={3} title={formatMessage(message('entities.title'))}>
              <EntityList entities={item.entities} />
            </Panel>
            {withoutFields ? null : (
              <Panel level={3} title={formatMessage(message('fields.title'))}>
                <FieldList item={item} />
              </Panel>
            )}
          </Grid.Item>
        </Grid.Root>
      )}
    </Flex>
  );
};
