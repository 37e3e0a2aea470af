import { Box, Button, Flex, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { NameRecord } from '../../../../shared/contracts/name-records';
import { useNameWords } from '../../hooks/use-name-words';
import { compareRecords, type ComparedField } from '../../lib/compare-records';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { tint } from '../../lib/tint';
import { ArticleLinks } from './ArticleLinks';
import { ConfirmedBadge } from './ConfirmedBadge';

const Table = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;

  th,
  td {
    padding: ${({ theme }) => theme.spaces[4]};
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
    overflow-wrap: anywhere;
  }

  tbody tr:last-child > * {
    border-block-end: none;
  }

  tr[data-differs='true'] > * {
    background: ${({ theme }) => tint(theme.colors.warning600, 10)};
  }
`;

interface PairTableProps {
  pair: readonly [NameRecord, NameRecord];
  /** documentId of the one that would stay. */
  stays: string;
  /** Missing where nothing may be decided. */
  onStays?: (documentId: string) => void;
}

/** Two records side by side, field by field, with what contradicts marked. */
export const PairTable = ({ pair, stays, onStays }: PairTableProps) => {
  const { formatMessage } = useIntl();

  return (
    <Box overflow="auto">
      <Table>
        <colgroup>
          <col style={{ width: '14rem' }} />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <td />
            {pair.map((record) => (
              <th key={record.documentId} scope="col">
                <Flex direction="column" alignItems="flex-start" gap={2}>
                  <ConfirmedBadge confirmed={record.confirmed} />
                  <Link
                    tag={NavLink}
                    to={PAGES.nameRecord(record.type, record.documentId)}
                    isExternal={false}
                    fontSize={3}
                    dir="auto"
                  >
                    {record.name}
                  </Link>
                  {onStays ? (
                    <Button
                      type="button"
                      size="S"
                      variant={stays === record.documentId ? 'secondary' : 'tertiary'}
                      startIcon={stays === record.documentId ? <Check /> : undefined}
                      aria-pressed={stays === record.documentId}
                      onClick={() => onStays(record.documentId)}
                    >
                      {formatMessage(message('names.pair.stays'))}
                    </Button>
                  ) : null}
                </Flex>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compareRecords(...pair).map(({ field, differs }) => (
            <tr key={field} data-field={field} data-differs={differs}>
              <th scope="row">
                <Typography
                  variant="pi"
                  textColor={differs ? 'neutral800' : 'neutral600'}
                  fontWeight={differs ? 'bold' : 'regular'}
                >
                  {formatMessage(message(`names.field.${field}`))}
                </Typography>
                {differs ? (
                  <VisuallyHidden>{formatMessage(message('names.pair.differs'))}</VisuallyHidden>
                ) : null}
              </th>
              {pair.map((record) => (
                <td key={record.documentId}>
                  <FieldOf record={record} field={field} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Box>
  );
};

const Lines = ({ lines }: { lines: readonly ReactNode[] }) => (
  <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
    {lines.map((line, index) => (
      <Typography key={index} tag="li" textColor="neutral800" dir="auto">
        {line}
      </Typography>
    ))}
  </Flex>
);

/** One field of a record, or a dash. */
export const FieldOf = ({ record, field }: { record: NameRecord; field: ComparedField }) => {
  const words = useNameWords();
  const lines = (): readonly ReactNode[] => {
    switch (field) {
      case 'aliases':
        return record.aliases;
      case 'positions':
        return record.positions.map(words.position);
      case 'date':
        return [words.date(record)].filter(Boolean);
      case 'parent':
        return record.parent ? [record.parent.name] : [];
      case 'sameAs':
        return record.sameAs;
      default:
        return [record[field]].filter(Boolean);
    }
  };

  if (field === 'articles')
    return (
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography textColor="neutral800">{words.articles(record)}</Typography>
        <ArticleLinks articles={record.recent} />
      </Flex>
    );
  const shown = lines();
  return shown.length > 0 ? <Lines lines={shown} /> : <Typography textColor="neutral600">–</Typography>;
};
