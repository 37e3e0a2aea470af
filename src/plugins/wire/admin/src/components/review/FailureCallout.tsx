import { LinkButton } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { Callout } from '../Callout';
import type { Failure } from './ReviewDesk';

/** Why a decision did not hold, and which other notice has its text. */
export const FailureCallout = ({ failure: { text, other } }: { failure: Failure }) => {
  const { formatMessage } = useIntl();
  const box = useRef<HTMLDivElement>(null);

  // Who has scrolled down to the text would not see why nothing happens.
  useEffect(() => {
    // Nothing is handed back: newer browsers answer with a promise.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [text]);

  return (
    <div ref={box}>
      <Callout
        tone="danger"
        title={formatMessage(message('review.failed'))}
        action={
          other ? (
            <LinkButton tag={NavLink} to={PAGES.notice(other)} variant="tertiary" size="S">
              {formatMessage(message('review.failed.other'))}
            </LinkButton>
          ) : null
        }
      >
        {text}
      </Callout>
    </div>
  );
};
