import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface LongTextProps {
  label: string;
  text: string | null;
  empty?: string;
  /** The text as it is shown, where it is more than words. */
  children?: ReactNode;
}

/** A text of any length with a label, in a box that scrolls. */
export const LongText = ({ label, text, empty, children }: LongTextProps) => (
  <Flex direction="column" alignItems="stretch" gap={1}>
    <Typography variant="pi" textColor="neutral600">
      {label}
    </Typography>
    {/* Reached by the keyboard, to be scrolled: a body may be long. */}
    <Box
      padding={2}
      hasRadius
      background="neutral100"
      maxHeight="16rem"
      overflow="auto"
      tabIndex={0}
      role="group"
      aria-label={label}
    >
      <Typography
        variant="pi"
        tag="div"
        dir="auto"
        textColor={text === null ? 'neutral600' : 'neutral800'}
        style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {(text && children) || (text ?? empty)}
      </Typography>
    </Box>
  </Flex>
);
