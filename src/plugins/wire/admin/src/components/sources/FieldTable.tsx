import { Badge, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { PreviewItem } from '../../../../shared/contracts/preview';
import { useDatesInText } from '../../hooks/use-dates-in-text';
import { useLanguageName } from '../../hooks/use-language-name';
import { fieldRows } from '../../lib/field-rows';
import { fieldLabel, message } from '../../lib/message';
import { Panel } from '../Panel';

const COLUMNS = ['field', 'value', 'path'] as const;

/** The design system's table keeps cells on one line; what agencies send needs more. */
const Table = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
    text-align: start;
    font-weight: 400;
    vertical-align: baseline;
    overflow-wrap: anywhere;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  th:first-child {
    width: 20%;
  }

  th:last-child {
    width: 32%;
  }
`;

const Path = styled(Typography)`
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
`;

/** An item's fields: what each is, where in the source it stands, and which are only the source's defaults. */
export const FieldTable = ({ item }: { item: PreviewItem }) => {
  const { formatMessage } = useIntl();
  const languageName = useLanguageName();
  const datesIn = useDatesInText();
  const rows = fieldRows(item);

  const labelOf = (name: string) => {
    const label = fieldLabel(name);
    return label ? formatMessage(label) : name;
  };

  return (
    <Panel title={formatMessage(message('fields.title'))} padding={6}>
      <Table aria-label={formatMessage(message('fields.title'))}>
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                <Typography variant="sigma" textColor="neutral600">
                  {formatMessage(message(`source.test.column.${name}`))}
                </Typography>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, value, path, defaulted }) => (
            <tr key={name} data-field={name}>
              <th scope="row">
                <Typography textColor="neutral600">{labelOf(name)}</Typography>
              </th>
              <td>
                <Typography textColor={value === undefined ? 'neutral600' : 'neutral800'} dir="auto" tag="p">
                  {value === undefined
                    ? formatMessage(message('source.test.above'))
                    : name === 'language'
                      ? languageName(value)
                      : datesIn(value)}
                </Typography>
              </td>
              <td>
                {defaulted ? (
                  <Badge>{formatMessage(message('source.test.default'))}</Badge>
                ) : path ? (
                  <Path variant="pi" textColor="neutral800" tag="p">
                    <bdi dir="ltr">{path}</bdi>
                  </Path>
                ) : (
                  <Typography textColor="neutral600">
                    {formatMessage(message('source.test.derived'))}
                  </Typography>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
};
