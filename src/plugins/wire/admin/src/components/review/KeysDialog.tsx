import { Flex, Typography } from '@strapi/design-system';
import { Fragment, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { actionLabel, message } from '../../lib/message';
import { REVIEW_KEYS, type ReviewAction } from '../../lib/review-keys';
import { FormDialog } from './FormDialog';
import { Kbd } from './Kbd';

/** All keys, with what they do. */
export const KeysDialog = ({ onClose }: { onClose: () => void }) => {
  const { formatMessage, formatList } = useIntl();

  const keysOf = (action: ReviewAction): ReactNode[] => {
    const key = <Kbd key="key">{REVIEW_KEYS[action]}</Kbd>;
    if (action === 'confirm')
      return [key, <Kbd key="enter">{formatMessage(message('review.keys.enter'))}</Kbd>];
    if (action !== 'undo') return [key];
    return [
      key,
      <Fragment key="ctrl">
        <Kbd>{formatMessage(message('review.keys.ctrl'))}</Kbd>
        {' + '}
        <Kbd>Z</Kbd>
      </Fragment>,
    ];
  };

  return (
    <FormDialog title={formatMessage(message('review.keys.title'))} onClose={onClose}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
          {(Object.keys(REVIEW_KEYS) as ReviewAction[]).map((action) => (
            <Flex key={action} gap={4}>
              <Typography tag="dt" textColor="neutral800" minWidth="14rem">
                {formatList(keysOf(action), { type: 'disjunction' })}
              </Typography>
              <Typography tag="dd" textColor="neutral800">
                {formatMessage(action === 'confirm' ? message('review.keys.confirm') : actionLabel(action))}
              </Typography>
            </Flex>
          ))}
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(message('review.keys.about'))}
        </Typography>
      </Flex>
    </FormDialog>
  );
};
