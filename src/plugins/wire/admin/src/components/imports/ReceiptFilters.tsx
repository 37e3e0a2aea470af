import { Checkbox, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ReceiptFilter } from '../../../../shared/contracts/receipts';
import type { useFilters } from '../../hooks/use-filters';
import { STATE_ORDER } from '../../lib/counts';
import { message, receiptLabel } from '../../lib/message';
import { ListSearch } from '../ListSearch';
import { FilterSelect } from './FilterSelect';

/** What of an address is about which receipts are shown. */
export const RECEIPT_FILTERS = ['_q', 'state', 'problems', 'notices'] as const;

interface ReceiptFiltersProps {
  filter: ReceiptFilter;
  set: ReturnType<typeof useFilters>['set'];
}

/** Which items of an import are shown. */
export const ReceiptFilters = ({ filter, set }: ReceiptFiltersProps) => {
  const { formatMessage } = useIntl();

  return (
    <Flex gap={4} wrap="wrap" role="group" aria-label={formatMessage(message('import-filter.label'))}>
      <ListSearch label={formatMessage(message('receipts.search'))} />
      <FilterSelect
        label={formatMessage(message('receipts.filter'))}
        value={filter.state}
        options={STATE_ORDER.map((value) => ({ value, label: formatMessage(receiptLabel(value)) }))}
        onChange={(value) => set('state', value)}
      />
      <Checkbox
        checked={filter.problems === true}
        onCheckedChange={(checked: boolean | 'indeterminate') =>
          set('problems', checked === true ? 'true' : undefined)
        }
      >
        {formatMessage(message('receipts.filter.problems'))}
      </Checkbox>
      <Checkbox
        checked={filter.notices === true}
        onCheckedChange={(checked: boolean | 'indeterminate') =>
          set('notices', checked === true ? 'true' : undefined)
        }
      >
        {formatMessage(message('receipts.filter.notices'))}
      </Checkbox>
    </Flex>
  );
};
