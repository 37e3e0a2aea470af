import { useIntl } from 'react-intl';
import { relativeTime } from '../lib/relative-time';

/** A point in time as it is told: "5 minutes ago", "in 2 hours"; its title says exactly when. */
export const Ago = ({ at }: { at: string }) => {
  const { formatDate, formatRelativeTime } = useIntl();
  const { value, unit } = relativeTime(Date.parse(at), Date.now());

  return (
    <time dateTime={at} title={formatDate(at, { dateStyle: 'full', timeStyle: 'medium' })}>
      {formatRelativeTime(value, unit, { numeric: 'auto' })}
    </time>
  );
};
