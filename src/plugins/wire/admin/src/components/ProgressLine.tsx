import { Flex, ProgressBar, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

/** The design system's bar is made for dark ground: what is done would be white on white. */
const Bar = styled(ProgressBar)`
  width: 100%;
  background-color: ${({ theme }) => theme.colors.neutral200};

  & > * {
    background-color: ${({ theme }) => theme.colors.primary600};
  }

  [dir='rtl'] & {
    transform: scaleX(-1);
  }
`;

interface ProgressLineProps {
  /** From 0 to 1. */
  share: number;
  /** What is said below; the first one names the bar as well. */
  words: readonly string[];
}

/** How far something is: a bar, and words below it. */
export const ProgressLine = ({ share, words }: ProgressLineProps) => (
  <Flex direction="column" alignItems="stretch" gap={3} width="100%">
    <Bar value={Math.floor(share * 100)} aria-label={words[0]} />
    <Typography variant="pi" textColor="neutral600">
      {words.join(' · ')}
    </Typography>
  </Flex>
);
