import { Box } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { WideTable } from '../WideTable';

/** The design system's table takes the arrow keys and Tab to itself, which what is typed and chosen in cells needs. */
const Table = styled.table`
  width: 100%;
  border-collapse: collapse;

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
    text-align: start;
    font-weight: 400;
    vertical-align: middle;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  tbody tr:last-child > * {
    border-bottom: 0;
  }
`;

interface PlainTableProps {
  label: string;
  /** None of its fields can be changed. */
  isReadOnly?: boolean;
  children: ReactNode;
}

/** A table whose cells hold fields; what does not fit is scrolled sideways within it. */
export const PlainTable = ({ label, isReadOnly = false, children }: PlainTableProps) => (
  <WideTable>
    {/* Scrolled with the keyboard where nothing in it can have the focus. */}
    <Box overflow="auto" tabIndex={isReadOnly ? 0 : undefined}>
      <Table aria-label={label}>{children}</Table>
    </Box>
  </WideTable>
);
