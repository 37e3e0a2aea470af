import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { FetchReport } from '../../../../shared/contracts/sources';
import { readableSize } from '../../lib/file-list';
import { message } from '../../lib/message';

/** What a server answered: from where, with what, and how much. */
export const FetchedFrom = ({ report }: { report: FetchReport }) => {
  const { formatMessage, formatNumber } = useIntl();
  const { url, redirects, status, mediaType, bytes, milliseconds } = report;

  const size = () => {
    const { value, unit } = readableSize(bytes ?? 0);
    return formatNumber(value, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 });
  };
  const facts = [
    status === undefined ? undefined : formatMessage(message('source.fetched.status'), { status }),
    mediaType,
    bytes === undefined ? undefined : size(),
    formatNumber(milliseconds, { style: 'unit', unit: 'millisecond', unitDisplay: 'short' }),
    redirects.length > 0
      ? formatMessage(message('source.fetched.redirects'), { count: redirects.length })
      : undefined,
  ].filter(Boolean);

  return (
    <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
      <bdi dir="ltr">{url}</bdi>
      {` · ${facts.join(' · ')}`}
    </Typography>
  );
};
