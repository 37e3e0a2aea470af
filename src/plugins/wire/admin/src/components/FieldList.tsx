import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PreviewItem } from '../../../shared/contracts/preview';
import { useDatesInText } from '../hooks/use-dates-in-text';
import { useLanguageName } from '../hooks/use-language-name';
import { fieldLabel, message } from '../lib/message';

/** The fields found in an item, as name and value; the language by its name. */
export const FieldList = ({ item }: { item: PreviewItem }) => {
  const { formatMessage } = useIntl();
  const languageName = useLanguageName();
  const datesIn = useDatesInText();

  const labelOf = (name: string) => {
    const label = fieldLabel(name);
    return label ? formatMessage(label) : name;
  };

  const fields = item.fields.filter(({ name }) => name !== 'headline' && name !== 'language');
  const rows = item.language ? [...fields, { name: 'language', value: languageName(item.language) }] : fields;

  if (rows.length === 0) {
    return <Typography textColor="neutral600">{formatMessage(message('fields.empty'))}</Typography>;
  }

  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
      {rows.map(({ name, value }, index) => (
        <Box key={`${name}-${index}`}>
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {labelOf(name)}
          </Typography>
          <Typography tag="dd" textColor="neutral800" dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {datesIn(value)}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
};
