import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { PreviewFlag } from '../../../shared/contracts/preview';
import { usePercent } from '../hooks/use-percent';
import { flagAnchor } from '../lib/links';
import { message } from '../lib/message';
import { FlagLabel } from './FlagLabel';
import { ServerText } from './ServerText';

const Caret = styled(CaretDown)<{ $open: boolean }>`
  transform: rotate(${({ $open }) => ($open ? '180deg' : '0')});
`;

const Quote = styled(Typography)`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 4;
  overflow: hidden;
  overflow-wrap: anywhere;
`;

/** Only the words may break anywhere: cues and weights are short. */
const EvidenceTable = styled.table`
  width: 100%;
  text-align: start;

  th,
  td {
    padding: ${({ theme }) => theme.spaces[1]};
    text-align: start;
    vertical-align: top;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

const Evidence = ({ flag, id }: { flag: PreviewFlag; id: string }) => {
  const { formatMessage, formatNumber } = useIntl();
  const columns = ['flags.evidence.cue', 'flags.evidence.words', 'flags.evidence.weight'] as const;

  return (
    <EvidenceTable id={id}>
      <thead>
        <tr>
          {columns.map((key) => (
            <th key={key} scope="col">
              <Typography variant="pi" textColor="neutral600">
                {formatMessage(message(key))}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {flag.evidence.map(({ cue, words, weight }, index) => (
          <tr key={index}>
            <td>
              <Typography variant="pi">
                <ServerText text={cue} />
              </Typography>
            </td>
            <td dir="auto" style={{ overflowWrap: 'anywhere' }}>
              <Typography variant="pi">{words}</Typography>
            </td>
            <td>
              <Typography variant="pi">
                {formatNumber(weight, { signDisplay: 'exceptZero', maximumFractionDigits: 2 })}
              </Typography>
            </td>
          </tr>
        ))}
      </tbody>
    </EvidenceTable>
  );
};

const jumpTo = (anchor: string) => {
  const place = document.getElementById(anchor);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
};

const FlagEntry = ({ flag, anchor }: { flag: PreviewFlag; anchor: string }) => {
  const { formatMessage } = useIntl();
  const percent = usePercent();
  const [open, setOpen] = useState(false);
  const evidenceId = useId();

  const about = [
    formatMessage(message('flags.score'), { score: percent(flag.score) }),
    flag.issuer ? undefined : formatMessage(message('flags.no-issuer')),
    flag.inChrome ? formatMessage(message('flags.in-chrome')) : undefined,
  ].filter(Boolean);

  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2} wrap="wrap">
        <FlagLabel flag={flag} />
      </Flex>
      <Quote tag="blockquote" variant="pi" textColor="neutral800" dir="auto">
        {flag.quote}
      </Quote>
      <Typography variant="pi" textColor="neutral600">
        {about.join(' · ')}
      </Typography>
      <Flex gap={4} wrap="wrap">
        <TextButton onClick={() => jumpTo(anchor)}>{formatMessage(message('flags.jump'))}</TextButton>
        {flag.evidence.length > 0 ? (
          <TextButton
            aria-expanded={open}
            aria-controls={open ? evidenceId : undefined}
            endIcon={<Caret $open={open} aria-hidden />}
            onClick={() => setOpen(!open)}
          >
            {formatMessage(message(open ? 'flags.evidence.hide' : 'flags.evidence.show'))}
          </TextButton>
        ) : null}
      </Flex>
      {open ? (
        <Box>
          <Evidence flag={flag} id={evidenceId} />
        </Box>
      ) : null}
    </Flex>
  );
};

/** An item's disclaimers with what speaks for each. */
export const FlagList = ({ flags, id }: { flags: readonly PreviewFlag[]; id: string }) => {
  const { formatMessage } = useIntl();

  if (flags.length === 0) {
    return <Typography textColor="neutral600">{formatMessage(message('flags.empty'))}</Typography>;
  }

  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={5}>
      {flags.map((flag, index) => (
        <FlagEntry key={index} flag={flag} anchor={flagAnchor(id, index)} />
      ))}
    </Flex>
  );
};
