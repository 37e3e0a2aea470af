import { TextButton } from '@strapi/design-system';
import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { UID } from '../../../../shared/constants';
import { focusField } from '../../lib/focus-field';
import { message } from '../../lib/message';

/** Leads to a field of the article's form, by the name that the newsroom has given it; nothing where the form does not show it. */
export const GoToField = ({ name }: { name: string }) => {
  const { formatMessage } = useIntl();
  const { edit } = useDocumentLayout(UID.article);
  const label = edit.layout.flat(2).find((field) => field.name === name)?.label;
  if (!label) return null;

  return (
    <TextButton
      onClick={() => focusField(document, formatMessage({ id: label, defaultMessage: label }))}
      style={{ alignSelf: 'flex-start' }}
    >
      {formatMessage(message('article-panel.reason.field'))}
    </TextButton>
  );
};
