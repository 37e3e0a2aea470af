import { Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { ArticleName } from '../../../../shared/contracts/article-names';
import { PAGES } from '../../lib/links';
import { entityLabel, message } from '../../lib/message';

interface NameEntryProps {
  name: ArticleName;
  isDisabled: boolean;
  /** Absent for who may not decide. */
  onRelink?: () => void;
}

/** A name in an article, with the page on which it is decided about, and a way to say that another one is meant. */
export const NameEntry = ({ name: { type, documentId, name }, isDisabled, onRelink }: NameEntryProps) => {
  const { formatMessage } = useIntl();
  const other = formatMessage(message('article-panel.names.other'), { type });

  return (
    <li>
      <Link tag={NavLink} to={PAGES.nameRecord(type, documentId)} isExternal={false} dir="auto">
        {name}
      </Link>
      <Flex gap={3} justifyContent="space-between" wrap="wrap">
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(entityLabel(type))}
        </Typography>
        {onRelink ? (
          <TextButton type="button" aria-label={`${other}: ${name}`} disabled={isDisabled} onClick={onRelink}>
            {other}
          </TextButton>
        ) : null}
      </Flex>
    </li>
  );
};
