import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { SourceHealth } from '../../../../shared/contracts/sources';
import { dayBars, daySums } from '../../lib/day-bars';
import { message } from '../../lib/message';

/** Parts of a bar's place that it fills. */
const FILLED = 0.72;
const HEIGHT = 100;

/** Time runs with the reading. */
const Chart = styled.svg<{ $height: string }>`
  display: block;
  width: 100%;
  height: ${({ $height }) => $height};
  overflow: visible;

  [dir='rtl'] & {
    transform: scaleX(-1);
  }
`;

const Read = styled.rect`
  fill: ${({ theme }) => theme.colors.primary600};
`;

const Failed = styled.rect`
  fill: ${({ theme }) => theme.colors.danger600};
`;

const Ground = styled.rect`
  fill: ${({ theme }) => theme.colors.neutral200};
`;

interface DayBarsProps {
  days: SourceHealth['days'];
  /** CSS. */
  height?: string;
}

/** A source's items by day, as bars; what they say stands behind them as a sentence, and each day's numbers in its title. */
export const DayBars = ({ days, height = '2.4rem' }: DayBarsProps) => {
  const { formatMessage, formatDate } = useIntl();
  const bars = dayBars(days);
  const { busiest, ...sums } = daySums(days);
  // Days are the server's, in UTC.
  const named = (day: string) => formatDate(day, { day: 'numeric', month: 'short', timeZone: 'UTC' });

  const summary = [
    formatMessage(message('source.days.sum'), sums),
    busiest
      ? formatMessage(message('source.days.busiest'), {
          day: named(busiest.day),
          items: busiest.items,
        })
      : undefined,
  ].filter(Boolean);

  return (
    <Chart
      $height={height}
      role="img"
      aria-label={summary.join(' ')}
      viewBox={`0 0 ${Math.max(1, bars.length)} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      {bars.map(({ day, items, failedItems, read, failed }, index) => (
        <g key={day}>
          <title>
            {formatMessage(message('source.days.day'), { day: named(day), items, failed: failedItems })}
          </title>
          {/* The whole column takes the pointer, however little of it is filled. */}
          <rect x={index} y={0} width={1} height={HEIGHT} fill="transparent" />
          <Ground x={index} y={HEIGHT - 2} width={FILLED} height={2} />
          <Read x={index} y={HEIGHT * (1 - read)} width={FILLED} height={HEIGHT * read} />
          <Failed x={index} y={HEIGHT * (1 - read - failed)} width={FILLED} height={HEIGHT * failed} />
        </g>
      ))}
    </Chart>
  );
};
