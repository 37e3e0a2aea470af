import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

export interface FixedRow {
  key: string;
  label: string;
  value: ReactNode;
  /** Where it is set, or why it is not. */
  where: string;
}

/** What holds and is not changed here, with where it is. */
export const FixedList = ({ rows }: { rows: readonly FixedRow[] }) => (
  <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
    {rows.map(({ key, label, value, where }) => (
      <Box key={key}>
        <Typography tag="dt" variant="pi" fontWeight="bold" textColor="neutral800">
          {label}
        </Typography>
        <Typography tag="dd" textColor="neutral800">
          {value}
        </Typography>
        <Typography tag="dd" variant="pi" textColor="neutral600">
          {where}
        </Typography>
      </Box>
    ))}
  </Flex>
);
