import { Modal as DesignModal } from '@strapi/design-system';
import { forwardRef, type ComponentProps } from 'react';
import { useDirection } from '../../hooks/use-direction';
import { Directed } from './Directed';

const Content = forwardRef<HTMLDivElement, ComponentProps<typeof DesignModal.Content>>((props, ref) => (
  <DesignModal.Content dir={useDirection()} {...props} ref={ref} />
));
Content.displayName = 'Modal.Content';

/** What scrolls in it would go from left to right again. */
const Body = forwardRef<HTMLDivElement, ComponentProps<typeof DesignModal.Body>>(
  ({ children, ...props }, ref) => (
    <DesignModal.Body {...props} ref={ref}>
      <Directed>{children}</Directed>
    </DesignModal.Body>
  ),
);
Body.displayName = 'Modal.Body';

/** The design system's: a dialog stands outside the page that opens it, and has to be told the direction. */
export const Modal = { ...DesignModal, Content, Body };
