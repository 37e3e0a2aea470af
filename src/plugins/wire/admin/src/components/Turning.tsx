import { styled } from 'styled-components';

/** Arrows show the way of the text. */
export const Turning = styled.span`
  display: inline-flex;

  [dir='rtl'] & {
    transform: scaleX(-1);
  }
`;
