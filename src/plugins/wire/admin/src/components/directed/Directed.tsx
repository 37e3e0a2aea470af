import type { ReactNode } from 'react';
import { useDirection } from '../../hooks/use-direction';

interface DirectedProps {
  /** For a page: it is a box of its own, or else what is in it is laid out by what is around it. */
  isBox?: boolean;
  children: ReactNode;
}

/** Strapi's own frame stays as it is, since Strapi has no direction; what stands in it goes the way of its language. */
export const Directed = ({ isBox = false, children }: DirectedProps) => {
  const direction = useDirection();
  return (
    <div dir={direction} style={isBox ? undefined : { display: 'contents' }}>
      {children}
    </div>
  );
};
