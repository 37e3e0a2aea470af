import {
  Box,
  Button,
  EmptyStateLayout,
  Flex,
  Link,
  Th,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Table } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ImportSummary } from '../../../shared/contracts/imports';
import type { ReceiptSummary } from '../../../shared/contracts/receipts';
import { isImportOver } from '../../../shared/constants';
import { useFilters } from '../hooks/use-filters';
import { useReceipts } from '../hooks/use-receipts';
import { isFiltered, receiptFilterOf } from '../lib/import-filters';
import { articlePage } from '../lib/links';
import { message } from '../lib/message';
import { ownDetail } from '../lib/own-detail';
import { pageOf } from '../lib/page-query';
import { ReceiptActions, ReceiptDialog, type ReceiptAsked } from './imports/ReceiptActions';
import { RECEIPT_FILTERS, ReceiptFilters } from './imports/ReceiptFilters';
import { ReportButton } from './imports/ReportButton';
import { LoadError } from './LoadError';
import { ProblemList } from './ProblemList';
import { ReadFrom } from './ReadFrom';
import { ReceiptBadge } from './StateBadge';
import { ListPages } from './ListPages';
import { ServerText } from './ServerText';
import { WideTable } from './WideTable';

const COLUMNS = ['item', 'state', 'detail', 'flags', 'actions'] as const;

/** Table cells keep their text on one line; a headline may need two. */
const Headline = styled.div`
  min-width: 16rem;
  white-space: normal;
  overflow-wrap: anywhere;
`;

/** Reasons are sentences: in a narrow column they would make their rows tall. */
const Detail = styled(Headline)`
  min-width: 20rem;
`;

/** Where an item stood: the file, the file in it, its number. */
const Place = ({ receipt: { file, within, item } }: { receipt: ReceiptSummary }) => {
  const { formatMessage } = useIntl();
  const number = item === undefined ? undefined : formatMessage(message('problems.item'), { item });

  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      <bdi>
        <ReadFrom files={[file]} />
      </bdi>
      {within ? (
        <>
          {' · '}
          <bdi>{within}</bdi>
        </>
      ) : null}
      {number ? ` · ${number}` : null}
    </Typography>
  );
};

interface ReceiptRowProps {
  receipt: ReceiptSummary;
  summary: ImportSummary;
  onAsk: (asked: ReceiptAsked) => void;
}

const ReceiptRow = ({ receipt, summary, onAsk }: ReceiptRowProps) => {
  const { formatMessage, formatNumber } = useIntl();
  const detail = ownDetail(receipt);
  const headline = receipt.headline ?? formatMessage(message('receipts.no-headline'));

  return (
    <Table.Row>
      <Table.Cell maxWidth="32rem">
        <Headline>
          <Box paddingTop={2} paddingBottom={2}>
            {receipt.article ? (
              <Link tag={NavLink} to={articlePage(receipt.article)} isExternal={false}>
                {headline}
              </Link>
            ) : (
              <Typography textColor={receipt.headline ? 'neutral800' : 'neutral600'}>{headline}</Typography>
            )}
            <Place receipt={receipt} />
          </Box>
        </Headline>
      </Table.Cell>
      <Table.Cell>
        <ReceiptBadge state={receipt.state} />
      </Table.Cell>
      <Table.Cell maxWidth="44rem">
        {detail || receipt.problems.length > 0 ? (
          <Detail>
            <Box paddingTop={2} paddingBottom={2}>
              {detail ? (
                <Typography tag="p" textColor="neutral800">
                  <ServerText text={detail} />
                </Typography>
              ) : null}
              {receipt.problems.length > 0 ? <ProblemList problems={receipt.problems} /> : null}
            </Box>
          </Detail>
        ) : null}
      </Table.Cell>
      <Table.Cell>
        <Typography textColor="neutral800">{formatNumber(receipt.flags)}</Typography>
      </Table.Cell>
      <Table.Cell>
        <ReceiptActions summary={summary} receipt={receipt} name={headline} onAsk={onAsk} />
      </Table.Cell>
    </Table.Row>
  );
};

/** What became of each item of an import; filter and page stand in the address. */
export const ReceiptTable = ({ summary }: { summary: ImportSummary }) => {
  const { formatMessage } = useIntl();
  const [asked, setAsked] = useState<ReceiptAsked>();
  const { query, set, clear } = useFilters(RECEIPT_FILTERS);
  const { page, pageSize } = pageOf(query);
  const filter = receiptFilterOf(query);
  const { list, error, isLoading, refetch } = useReceipts(
    { id: summary.documentId, page, pageSize, ...filter },
    summary,
  );
  const isNarrowed = isFiltered(filter);

  const headers = COLUMNS.map((name) => ({ name, label: formatMessage(message(`receipts.column.${name}`)) }));
  const rows = (list?.data ?? []).map((receipt) => ({ ...receipt, id: receipt.documentId }));

  const emptyText = () => {
    if (isNarrowed) return 'receipts.empty-filter';
    if (page > 1) return 'imports.empty-page';
    return isImportOver(summary.state) ? 'receipts.empty' : 'receipts.empty-running';
  };

  const body = () => {
    if (error && !list) return <LoadError onRetry={refetch} />;
    if (list && rows.length === 0) {
      return (
        <EmptyStateLayout
          icon={<EmptyDocuments width="16rem" />}
          content={formatMessage(message(emptyText()))}
          action={
            isNarrowed || page > 1 ? (
              <Button variant="secondary" onClick={clear}>
                {formatMessage(message('receipts.clear'))}
              </Button>
            ) : null
          }
        />
      );
    }
    return (
      <WideTable>
        <Table.Root headers={headers} rows={rows} isLoading={isLoading}>
          <Table.Content>
            <Table.Head>
              {headers.map((header) =>
                header.name === 'actions' ? (
                  <Th key={header.name}>
                    <VisuallyHidden>{header.label}</VisuallyHidden>
                  </Th>
                ) : (
                  <Table.HeaderCell key={header.name} {...header} />
                ),
              )}
            </Table.Head>
            <Table.Loading />
            <Table.Body>
              {rows.map((receipt) => (
                <ReceiptRow key={receipt.id} receipt={receipt} summary={summary} onAsk={setAsked} />
              ))}
            </Table.Body>
          </Table.Content>
        </Table.Root>
      </WideTable>
    );
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" wrap="wrap" gap={3}>
        <Typography tag="h2" variant="beta" textColor="neutral800">
          {formatMessage(message('receipts.title'))}
        </Typography>
        <ReportButton id={summary.documentId} filter={filter} />
      </Flex>
      <ReceiptFilters filter={filter} set={set} />
      {asked ? (
        <ReceiptDialog id={summary.documentId} asked={asked} onClose={() => setAsked(undefined)} />
      ) : null}
      <div>
        {body()}
        {list && rows.length > 0 ? <ListPages pagination={list.meta.pagination} pageSize={pageSize} /> : null}
      </div>
    </Flex>
  );
};
