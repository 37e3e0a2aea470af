import { Dialog as DesignDialog } from '@strapi/design-system';
import { forwardRef, type ComponentProps } from 'react';
import { useDirection } from '../../hooks/use-direction';

const Content = forwardRef<HTMLDivElement, ComponentProps<typeof DesignDialog.Content>>((props, ref) => (
  <DesignDialog.Content dir={useDirection()} {...props} ref={ref} />
));
Content.displayName = 'Dialog.Content';

/** The design system's: a dialog stands outside the page that opens it, and has to be told the direction. */
export const Dialog = { ...DesignDialog, Content };
