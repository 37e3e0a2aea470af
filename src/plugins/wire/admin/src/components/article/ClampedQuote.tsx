import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Clamped = styled(Typography)`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 4;
  overflow: hidden;
  overflow-wrap: anywhere;
`;

/** A notice's words, the beginning of long ones. */
export const ClampedQuote = ({ children }: { children: ReactNode }) => (
  <Clamped tag="blockquote" variant="pi" textColor="neutral800" dir="auto">
    {children}
  </Clamped>
);
