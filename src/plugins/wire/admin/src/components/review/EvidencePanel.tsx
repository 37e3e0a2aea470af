import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { NoticeDetail } from '../../../../shared/contracts/notices';
import { usePercent } from '../../hooks/use-percent';
import { message } from '../../lib/message';
import { Panel } from '../Panel';
import { EvidenceMark } from './EvidenceMark';

/** So many say enough, unless somebody wants to know it all. */
const SHORT = 6;

const LONGEST = 60;

/** Words that were found far apart: only where they begin and end says anything. */
const ends = (words: string): string => {
  if (words.length <= LONGEST) return words;
  const half = LONGEST / 2;
  // Neither half a word nor, where words are not parted, half a character.
  const first = words.slice(0, half).replace(/\s+\S*$|[\uD800-\uDBFF]$/u, '');
  const last = words.slice(-half).replace(/^\S*\s+|^[\uDC00-\uDFFF]/u, '');
  return `${first} … ${last}`;
};

const List = styled.table`
  width: 100%;

  th,
  td {
    padding-block: ${({ theme }) => theme.spaces[1]};
    padding-inline-end: ${({ theme }) => theme.spaces[2]};
    text-align: start;
    vertical-align: top;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  th:last-child,
  td:last-child {
    padding-inline-end: 0;
    text-align: end;
    white-space: nowrap;
  }
`;

/** The words that made the detector believe it, the weightiest first; on demand those, too, that spoke against. */
export const EvidencePanel = ({ notice }: { notice: NoticeDetail }) => {
  const { formatMessage, formatNumber } = useIntl();
  const percent = usePercent();
  const [open, setOpen] = useState(false);
  const all = [...notice.evidence].sort((a, b) => b.weight - a.weight);
  const shown = open ? all : all.filter(({ weight }) => weight > 0).slice(0, SHORT);

  return (
    <Panel title={formatMessage(message('review.evidence'))}>
      {notice.score === undefined ? null : (
        <Typography textColor="neutral800">
          {formatMessage(message('flags.score'), { score: percent(notice.score) })}
        </Typography>
      )}
      {all.length === 0 ? (
        <Typography textColor="neutral600">{formatMessage(message('review.evidence.none'))}</Typography>
      ) : (
        <List>
          <thead>
            <tr>
              {(['flags.evidence.words', 'flags.evidence.weight'] as const).map((key) => (
                <th key={key} scope="col">
                  <Typography variant="pi" textColor="neutral600">
                    {formatMessage(message(key))}
                  </Typography>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ words, weight }, index) => (
              <tr key={index}>
                <td dir="auto" lang={notice.language} style={{ overflowWrap: 'anywhere' }}>
                  <Typography variant="pi" textColor="neutral800">
                    <EvidenceMark $speaks={weight > 0 ? 'for' : 'against'}>{ends(words)}</EvidenceMark>
                  </Typography>
                </td>
                <td>
                  <Typography variant="pi" textColor="neutral800">
                    {formatNumber(weight, { signDisplay: 'exceptZero', maximumFractionDigits: 2 })}
                  </Typography>
                </td>
              </tr>
            ))}
          </tbody>
        </List>
      )}
      {all.length > shown.length || open ? (
        <Flex>
          <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
            {open
              ? formatMessage(message('preview.show-less'))
              : formatMessage(message('review.evidence.all'), { count: all.length })}
          </TextButton>
        </Flex>
      ) : null}
      <Box>
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(message('review.evidence.about'))}
        </Typography>
      </Box>
    </Panel>
  );
};
