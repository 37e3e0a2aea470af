import { Button, Flex, MenuItem, SimpleMenu } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ArticleFlagSummary } from '../../../../shared/contracts/article-flags';
import type { Verdict } from '../../hooks/use-decide-in-article';
import { message } from '../../lib/message';

interface DecideButtonsProps {
  flag: ArticleFlagSummary;
  disabled: boolean;
  onDecide: (verdict: Verdict) => void;
}

const PLACES = ['inline', 'separate', 'removed'] as const;

/** What an editor can say about a notice: one menu with where it goes, and a button that it is none. */
export const DecideButtons = ({ flag, disabled, onDecide }: DecideButtonsProps) => {
  const { formatMessage } = useIntl();
  const { notice, quote } = flag;
  if (!notice) return null;
  const isNow = (verdict: Verdict) =>
    notice.decision !== 'pending' &&
    (verdict === 'dismissed'
      ? notice.decision === 'dismissed'
      : notice.decision === 'confirmed' && notice.placement === verdict);
  const confirm = formatMessage(
    message(notice.decision === 'pending' ? 'article-panel.confirm' : 'article-panel.change'),
  );
  const dismiss = formatMessage(message('article-panel.dismiss'));

  return (
    <Flex gap={2} wrap="wrap">
      <SimpleMenu
        size="S"
        variant="secondary"
        label={confirm}
        aria-label={`${confirm}: ${quote}`}
        disabled={disabled}
        popoverPlacement="bottom-end"
      >
        {PLACES.map((place) => (
          <MenuItem
            key={place}
            // Only who says why may have a protected one removed; the Review page asks.
            disabled={isNow(place) || (place === 'removed' && notice.protectedKinds.length > 0)}
            onSelect={() => onDecide(place)}
          >
            {formatMessage(message(`article-panel.place.${place}`))}
          </MenuItem>
        ))}
      </SimpleMenu>
      {isNow('dismissed') ? null : (
        <Button
          type="button"
          size="S"
          variant="tertiary"
          aria-label={`${dismiss}: ${quote}`}
          disabled={disabled}
          onClick={() => onDecide('dismissed')}
        >
          {dismiss}
        </Button>
      )}
    </Flex>
  );
};
