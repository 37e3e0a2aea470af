import { styled } from 'styled-components';
import { tint } from '../../lib/tint';

/** Words that speak for a notice, or against: told apart by their line, not by colour alone. */
export const EvidenceMark = styled.mark<{ $speaks: 'for' | 'against' }>`
  color: inherit;
  background: ${({ theme, $speaks }) =>
    tint($speaks === 'for' ? theme.colors.warning600 : theme.colors.primary600, 26)};
  border-bottom: 2px ${({ $speaks }) => ($speaks === 'for' ? 'solid' : 'dotted')}
    ${({ theme, $speaks }) => ($speaks === 'for' ? theme.colors.warning600 : theme.colors.primary600)};
`;
