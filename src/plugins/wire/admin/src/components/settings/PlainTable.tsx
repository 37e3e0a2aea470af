import { Box } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

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

/** A table whose cells hold fields; what does not fit is scrolled sideways within it. */
export const PlainTable = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box overflow="auto">
    <Table aria-label={label}>{children}</Table>
  </Box>
);
