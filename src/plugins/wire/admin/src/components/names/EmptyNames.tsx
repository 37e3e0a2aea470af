import { EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';

/** What there is none of. */
type NoneOf =
  | 'proposed'
  | 'confirmed'
  | 'all'
  | 'search'
  | 'source'
  | 'page'
  | 'pairs'
  | 'decisions'
  | 'filter'
  | 'record';

/** Stands where there is nothing, with what to do next. */
export const EmptyNames = ({ of, action }: { of: NoneOf; action?: ReactNode }) => {
  const { formatMessage } = useIntl();

  return (
    <EmptyStateLayout
      icon={<EmptyDocuments width="16rem" />}
      content={formatMessage(message(`names.none.${of}`))}
      action={action}
    />
  );
};
