import { Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, CloudUpload, Folder } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { SourceWay } from '../../../../shared/contracts/sources';
import { message, wayLabel } from '../../lib/message';

const ICON = { poll: ArrowClockwise, folder: Folder, push: CloudUpload } as const;

/** How a source's items come by themselves, each with its sign. */
export const WayList = ({ ways }: { ways: readonly SourceWay[] }) => {
  const { formatMessage } = useIntl();

  if (ways.length === 0) {
    return <Typography textColor="neutral600">{formatMessage(message('sources.no-way'))}</Typography>;
  }
  return (
    <Flex tag="ul" gap={3} wrap="wrap">
      {ways.map((way) => {
        const Icon = ICON[way];
        return (
          <Flex key={way} tag="li" gap={1}>
            <Icon aria-hidden width="1.2rem" height="1.2rem" fill="neutral500" />
            <Typography textColor="neutral800">{formatMessage(wayLabel(way))}</Typography>
          </Flex>
        );
      })}
    </Flex>
  );
};
