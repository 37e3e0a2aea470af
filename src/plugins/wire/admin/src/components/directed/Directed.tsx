import type { ReactNode } from 'react';
import { useDirection } from '../../hooks/use-direction';

/** Strapi's own frame stays as it is, since Strapi has no direction; what stands in it goes the way of its language. */
export const Directed = ({ children }: { children: ReactNode }) => {
  const direction = useDirection();
  return (
    <div dir={direction} style={{ display: 'contents' }}>
      {children}
    </div>
  );
};
