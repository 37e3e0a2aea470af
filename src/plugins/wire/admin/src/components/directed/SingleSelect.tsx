import { SingleSelect as DesignSelect } from '@strapi/design-system';
import { forwardRef, type ComponentProps } from 'react';
import { useDirection } from '../../hooks/use-direction';
import { Directed } from './Directed';

/** The design system's: its list stands outside the page, and what scrolls in it has to be told the direction once more. */
export const SingleSelect = forwardRef<HTMLDivElement, ComponentProps<typeof DesignSelect>>(
  ({ children, ...props }, ref) => (
    <DesignSelect dir={useDirection()} {...props} ref={ref}>
      <Directed>{children}</Directed>
    </DesignSelect>
  ),
);
SingleSelect.displayName = 'SingleSelect';
