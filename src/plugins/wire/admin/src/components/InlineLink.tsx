import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';

/** A link's own text has a size of its own, which a sentence around it may not have. */
const AsAround = styled.span`
  a,
  a > span {
    font-size: inherit;
    line-height: inherit;
  }
`;

/** A link to a page of the panel in the middle of a sentence. */
export const InlineLink = ({ to, children }: { to: string; children: string }) => (
  <AsAround>
    <Link tag={NavLink} to={to} isExternal={false}>
      {children}
    </Link>
  </AsAround>
);
