import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ImportCounts } from '../../../shared/contracts/imports';
import { STATE_ORDER } from '../lib/counts';
import { message, receiptLabel } from '../lib/message';
import { Panel } from './Panel';

interface FigureProps {
  name: string;
  label: string;
  value: number;
  strong: boolean;
}

const Figure = ({ name, label, value, strong }: FigureProps) => {
  const { formatNumber } = useIntl();

  return (
    <Flex
      direction="column-reverse"
      justifyContent="flex-end"
      alignItems="flex-start"
      gap={1}
      minWidth="6rem"
      data-count={name}
    >
      <Typography tag="dt" variant="pi" textColor="neutral600">
        {label}
      </Typography>
      <Typography tag="dd" variant="beta" textColor={strong ? 'neutral800' : 'neutral500'}>
        {formatNumber(value)}
      </Typography>
    </Flex>
  );
};

/** How many items an import read and what became of them; a zero steps back. */
export const ImportNumbers = ({ counts }: { counts: ImportCounts }) => {
  const { formatMessage } = useIntl();

  const figures = [
    { key: 'items', label: formatMessage(message('details.items')), value: counts.items },
    ...STATE_ORDER.map((state) => ({
      key: state,
      label: formatMessage(receiptLabel(state)),
      value: counts[state],
    })),
    { key: 'flags', label: formatMessage(message('details.flags')), value: counts.flags },
  ];

  return (
    <Panel title={formatMessage(message('details.counts'))}>
      <Flex tag="dl" alignItems="flex-start" gap={4} wrap="wrap">
        {figures.map(({ key, label, value }) => (
          <Figure key={key} name={key} label={label} value={value} strong={key === 'items' || value > 0} />
        ))}
      </Flex>
    </Panel>
  );
};
