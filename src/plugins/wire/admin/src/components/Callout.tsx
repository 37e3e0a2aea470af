import { Box, Flex, Typography } from '@strapi/design-system';
import { Information, WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';

interface CalloutProps {
  tone: 'info' | 'warning' | 'danger';
  title?: string;
  children?: ReactNode;
  action?: ReactNode;
}

const COLOUR = { info: 'primary', warning: 'warning', danger: 'danger' } as const;

/** A word to the editor that stays where it is; the design system's `Alert` always brings a close button. */
export const Callout = ({ tone, title, children, action }: CalloutProps) => {
  const colour = COLOUR[tone];
  const Icon = tone === 'info' ? Information : WarningCircle;

  return (
    <Flex
      role={tone === 'danger' ? 'alert' : 'status'}
      alignItems="flex-start"
      gap={3}
      padding={4}
      hasRadius
      background={`${colour}100`}
      borderColor={`${colour}200`}
    >
      <Box shrink={0} paddingTop="2px">
        <Icon aria-hidden fill={`${colour}600`} width="1.6rem" height="1.6rem" />
      </Box>
      <Flex direction="column" alignItems="flex-start" gap={2} flex="1" minWidth={0}>
        {title ? (
          <Typography fontWeight="bold" textColor="neutral800" tag="p">
            {title}
          </Typography>
        ) : null}
        {children ? (
          <Typography textColor="neutral800" tag="div" width="100%">
            {children}
          </Typography>
        ) : null}
        {action}
      </Flex>
    </Flex>
  );
};
