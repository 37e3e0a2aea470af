import { Modal as DesignModal } from '@strapi/design-system';
import { forwardRef, type ComponentProps } from 'react';
import { useDirection } from '../../hooks/use-direction';

const Content = forwardRef<HTMLDivElement, ComponentProps<typeof DesignModal.Content>>((props, ref) => (
  <DesignModal.Content dir={useDirection()} {...props} ref={ref} />
));
Content.displayName = 'Modal.Content';

/** The design system's: a dialog stands outside the page that opens it, and has to be told the direction. */
export const Modal = { ...DesignModal, Content };
