import { SingleSelect as DesignSelect } from '@strapi/design-system';
import { forwardRef, type ComponentProps } from 'react';
import { useDirection } from '../../hooks/use-direction';

/** The design system's: its list stands outside the page, and has to be told the direction. */
export const SingleSelect = forwardRef<HTMLDivElement, ComponentProps<typeof DesignSelect>>((props, ref) => (
  <DesignSelect dir={useDirection()} {...props} ref={ref} />
));
SingleSelect.displayName = 'SingleSelect';
