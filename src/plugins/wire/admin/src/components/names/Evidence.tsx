import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';
import { evidenceLines, type EvidenceLabel } from '../../lib/name-evidence';

const KEYS = {
  Words: 'names.evidence.words',
  Why: 'names.evidence.why',
  'Said to be': 'names.evidence.said',
  State: 'names.evidence.state',
  Year: 'names.evidence.year',
} as const satisfies Record<EvidenceLabel, string>;

/** What an import found when it proposed a record. */
export const Evidence = ({ text }: { text: string | undefined }) => {
  const { formatMessage } = useIntl();
  const lines = evidenceLines(text);
  if (lines.length === 0) return null;

  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={1}>
      {lines.map(({ label, text: words }) => (
        <Flex key={`${label}${words}`} gap={1} alignItems="baseline" wrap="wrap">
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {formatMessage(message(label ? KEYS[label] : 'names.evidence'))}
          </Typography>
          <Typography
            tag="dd"
            variant="pi"
            textColor="neutral800"
            dir="auto"
            style={{ overflowWrap: 'anywhere' }}
          >
            {words}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
};
