import { useRef, type ReactNode } from 'react';
import { css, styled } from 'styled-components';
import { useHiddenEdges } from '../hooks/use-hidden-edges';
import { tint } from '../lib/tint';

const SHADOW = '1.2rem';

/** A shadow that falls from one side; its direction is turned round with the language's. */
const shadow = (side: 'start' | 'end') => css`
  content: '';
  position: absolute;
  inset-block: 0;
  width: ${SHADOW};
  pointer-events: none;
  background: linear-gradient(
    to ${side === 'start' ? 'right' : 'left'},
    ${({ theme }) => tint(theme.colors.neutral1000, 18)},
    transparent
  );

  [dir='rtl'] & {
    background: linear-gradient(
      to ${side === 'start' ? 'left' : 'right'},
      ${({ theme }) => tint(theme.colors.neutral1000, 18)},
      transparent
    );
  }
`;

const pinned = css`
  tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: ${({ theme }) => theme.colors.neutral0};
  }

  /* It stays at what the table is padded with, beside which the others would be seen again. */
  tr > :first-child::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-end: 100%;
    width: ${({ theme }) => theme.spaces[6]};
    background: inherit;
  }

  &[data-hidden-start] tr > :first-child {
    /* Borders that are shared between cells do not go along. */
    box-shadow: inset 0 -1px ${({ theme }) => theme.colors.neutral150};
  }

  &[data-hidden-start] tr > :first-child::after {
    inset-inline-start: 100%;
    ${shadow('start')}
  }
`;

/**
 * The design system's table scrolls, and its own sign of that is hard to see, comes only after it was scrolled once, and does not know of
 * languages that read from the right.
 */
const Frame = styled.div<{ $isPinned: boolean }>`
  position: relative;

  table tr > :first-child {
    padding-inline-end: ${({ theme }) => theme.spaces[4]};
  }

  &[data-wide] {
    :has(> table) {
      /* What has the focus is not to be behind what stays. */
      scroll-padding-inline: ${({ $isPinned }) => ($isPinned ? '24rem 4rem' : '4rem')};
      scrollbar-width: thin;
    }

    :has(> div > table)::before,
    :has(> div > table)::after {
      content: none;
    }

    ${({ $isPinned }) => ($isPinned ? pinned : null)}
  }

  &[data-hidden-end]::after {
    z-index: 1;
    inset-inline-end: 0;
    ${shadow('end')}
  }
`;

interface WideTableProps {
  /** A table in an element that scrolls sideways, as the design system's. */
  children: ReactNode;
  /** Whether the first column, which names the row, stays when the others are scrolled. */
  isPinned?: boolean;
}

/** A table that may be wider than the window: it says on which side there is more of it, and keeps its first column in sight. */
export const WideTable = ({ children, isPinned = true }: WideTableProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const { start, end } = useHiddenEdges(frame);

  return (
    <Frame
      ref={frame}
      $isPinned={isPinned}
      data-wide={start || end || undefined}
      data-hidden-start={start || undefined}
      data-hidden-end={end || undefined}
    >
      {children}
    </Frame>
  );
};
