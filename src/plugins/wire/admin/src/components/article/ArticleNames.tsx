import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useForm, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ArticleName } from '../../../../shared/contracts/article-names';
import { useLinkInArticle } from '../../hooks/use-link-in-article';
import { message } from '../../lib/message';
import { PERMISSIONS } from '../../lib/permissions';
import { useListArticleNamesQuery } from '../../services/article-api';
import { NameEntry } from './NameEntry';
import { PanelStatus } from './PanelStatus';
import { RelinkDialog } from './RelinkDialog';

const NONE: ArticleName[] = [];

/** The names that an article is linked to: those that nobody has looked at first. Of each it can be said that it is somebody else. */
export const ArticleNames = ({ article }: { article: string }) => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(PERMISSIONS.names);
  const { data = NONE } = useListArticleNamesQuery(article);
  const isUnsaved = useForm('ArticleNames', ({ modified }) => modified, false) === true;
  const { last, isBusy, link, undo } = useLinkInArticle(article);
  const [showsAll, setShowsAll] = useState(false);
  const [asked, setAsked] = useState<ArticleName>();
  const mayDecide = allowedActions.canDecide === true;
  const proposed = data.filter(({ confirmed }) => !confirmed);
  const confirmed = data.filter((name) => name.confirmed);

  const list = (names: readonly ArticleName[]) => (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {names.map((name) => (
        <NameEntry
          key={name.documentId}
          name={name}
          isDisabled={isUnsaved || isBusy}
          onRelink={mayDecide ? () => setAsked(name) : undefined}
        />
      ))}
    </Flex>
  );

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-wire-panel="names">
      <PanelStatus
        unsaved={mayDecide && isUnsaved ? formatMessage(message('names.panel.unsaved')) : undefined}
        sentence={last?.sentence}
        onUndo={last ? () => undo(last) : undefined}
        isDisabled={isUnsaved || isBusy}
      />
      {proposed.length > 0 ? (
        <>
          <Typography variant="pi" textColor="neutral600">
            {formatMessage(message('article-panel.names.intro'))}
          </Typography>
          {list(proposed)}
        </>
      ) : null}
      {confirmed.length > 0 ? (
        <Flex>
          <TextButton type="button" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {formatMessage(message('article-panel.names.confirmed'), { count: confirmed.length })}
          </TextButton>
        </Flex>
      ) : null}
      {showsAll ? list(confirmed) : null}
      {asked ? (
        <RelinkDialog name={asked} isBusy={isBusy} onLink={link} onClose={() => setAsked(undefined)} />
      ) : null}
    </Flex>
  );
};
