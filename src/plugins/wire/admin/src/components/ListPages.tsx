import { Flex, SingleSelectOption, Typography } from '@strapi/design-system';
import { Pagination } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { Pagination as Pages } from '../../../shared/contracts/imports';
import { useAddress } from '../hooks/use-address';
import { PAGE_SIZES, type PageQuery } from '../lib/page-query';
import { SingleSelect } from './directed/SingleSelect';

/** As Strapi's, which would write the rest of the address unencoded. */
const PageSize = ({ value }: { value: number }) => {
  const { formatMessage } = useIntl();
  const [, change] = useAddress<PageQuery>();
  const label = formatMessage({ id: 'components.PageFooter.select', defaultMessage: 'Entries per page' });

  return (
    <Flex gap={2}>
      <SingleSelect
        size="S"
        aria-label={label}
        value={String(value)}
        onChange={(pageSize: string | number) => change({ pageSize })}
      >
        {PAGE_SIZES.map((size) => (
          <SingleSelectOption key={size} value={String(size)}>
            {size}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Typography textColor="neutral600" tag="span">
        {label}
      </Typography>
    </Flex>
  );
};

/** Below a list: its pages, and how many entries are on one. */
export const ListPages = ({ pagination, pageSize }: { pagination: Pages; pageSize: number }) => (
  <Pagination.Root {...pagination} defaultPageSize={pageSize}>
    {pagination.total > PAGE_SIZES[0] ? <PageSize value={pageSize} /> : null}
    <Pagination.Links />
  </Pagination.Root>
);
