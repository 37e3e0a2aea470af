import { styled } from 'styled-components';
import type { DiffPiece } from '../../lib/word-diff';

const Mark = styled.mark<{ $tone: 'danger' | 'success' }>`
  background: ${({ theme, $tone }) => theme.colors[`${$tone}100`]};
  color: inherit;
  font-weight: ${({ theme }) => theme.fontWeights.bold};
  text-decoration: ${({ $tone }) => ($tone === 'danger' ? 'underline dotted' : 'underline')};
`;

/** A text with the words marked that another one does not have. */
export const DiffText = ({ pieces, tone }: { pieces: readonly DiffPiece[]; tone: 'danger' | 'success' }) => (
  <>
    {pieces.map(({ text, isSame }, index) =>
      isSame ? (
        text
      ) : (
        <Mark key={index} $tone={tone}>
          {text}
        </Mark>
      ),
    )}
  </>
);
