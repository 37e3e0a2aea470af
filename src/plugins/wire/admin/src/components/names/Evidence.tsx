import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { message } from '../../lib/message';
import { evidenceLines, type EvidenceLabel } from '../../lib/name-evidence';
import { ServerText } from '../ServerText';

const KEYS = {
  Words: 'names.evidence.words',
  Why: 'names.evidence.why',
  'Said to be': 'names.evidence.said',
  State: 'names.evidence.state',
  Year: 'names.evidence.year',
} as const satisfies Record<EvidenceLabel, string>;

/** What the server says in its own words; the others are the wire's. */
const SAID_BY_US: readonly EvidenceLabel[] = ['Why', 'State', 'Year'];

/** A label and what it is about on the same line. */
const Term = styled(Typography)`
  display: inline;
`;

interface EvidenceProps {
  text: string | undefined;
  /** What is shown elsewhere. */
  without?: readonly EvidenceLabel[];
}

/** What an import found when it proposed a record. */
export const Evidence = ({ text, without = [] }: EvidenceProps) => {
  const { formatMessage } = useIntl();
  const lines = evidenceLines(text).filter(({ label }) => !label || !without.includes(label));
  if (lines.length === 0) return null;

  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={1}>
      {lines.map(({ label, text: words }) => (
        <Box key={`${label}${words}`} style={{ overflowWrap: 'anywhere' }}>
          <Term tag="dt" variant="pi" textColor="neutral600">
            {formatMessage(message(label ? KEYS[label] : 'names.evidence'))}
          </Term>{' '}
          <Term tag="dd" variant="pi" textColor="neutral800" dir="auto">
            {label && SAID_BY_US.includes(label) ? <ServerText text={words} /> : words}
          </Term>
        </Box>
      ))}
    </Flex>
  );
};
