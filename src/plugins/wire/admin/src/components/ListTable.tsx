import { Table } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { WideTable } from './WideTable';

interface ListTableProps {
  headers: { name: string; label: string; sortable?: boolean }[];
  rows: { id: string }[];
  isLoading: boolean;
  /** Told where there is no row; absent where that is told in the table's place. */
  empty?: string;
  /** The rows. */
  children: ReactNode;
}

/** A list as Strapi's table, whose rows nobody chooses. */
export const ListTable = ({ headers, rows, isLoading, empty, children }: ListTableProps) => (
  <WideTable>
    <Table.Root headers={headers} rows={rows} isLoading={isLoading}>
      <Table.Content>
        <Table.Head>
          {headers.map((header) => (
            <Table.HeaderCell key={header.name} {...header} />
          ))}
        </Table.Head>
        <Table.Loading />
        {empty === undefined ? null : <Table.Empty content={empty} />}
        <Table.Body>{children}</Table.Body>
      </Table.Content>
    </Table.Root>
  </WideTable>
);
