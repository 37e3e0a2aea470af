import { Fragment } from 'react';
import { useDatesInText } from '../hooks/use-dates-in-text';
import { useServerText } from '../hooks/use-server-text';

/** What the server says, in the panel's language; what the panel has no words for in the server's, told to be English. */
export const ServerText = ({ text }: { text: string }) => {
  const { pieces } = useServerText();
  const datesIn = useDatesInText();

  return (
    <>
      {pieces(text).map(({ words, isForeign }, index) => (
        <Fragment key={index}>
          {index > 0 ? ' ' : null}
          {isForeign ? (
            <span lang="en" dir="auto">
              {datesIn(words)}
            </span>
          ) : (
            words
          )}
        </Fragment>
      ))}
    </>
  );
};
