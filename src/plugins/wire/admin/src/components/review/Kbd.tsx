import { styled } from 'styled-components';

/** A key, as it stands on the keyboard. */
export const Kbd = styled.kbd`
  display: inline-block;
  min-width: 1.8rem;
  padding: 0 ${({ theme }) => theme.spaces[1]};
  border: 1px solid currentcolor;
  border-radius: ${({ theme }) => theme.borderRadius};
  font-family: inherit;
  font-size: ${({ theme }) => theme.fontSizes[0]};
  line-height: 1.6rem;
  text-align: center;
`;
