import { Flex, Link, Typography } from '@strapi/design-system';
import { useForm, useNotification, useRBAC } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { blocksToText } from '../../../../core/clean/blocks-to-text';
import type { ArticleFlagSummary } from '../../../../shared/contracts/article-flags';
import { useDecideInArticle } from '../../hooks/use-decide-in-article';
import { useKeptFocus } from '../../hooks/use-kept-focus';
import { flagPlaces, groupFlags, type FlagGroups } from '../../lib/flag-groups';
import { formValue } from '../../lib/form-value';
import { PAGES } from '../../lib/links';
import { message, type MessageKey } from '../../lib/message';
import { PERMISSIONS } from '../../lib/permissions';
import { selectInEditor } from '../../lib/select-in-editor';
import { useListArticleFlagsQuery } from '../../services/article-api';
import { NoticeEntry } from './NoticeEntry';
import { PanelStatus } from './PanelStatus';

const GROUPS: Record<keyof FlagGroups, MessageKey> = {
  pending: 'article-panel.group.pending',
  decided: 'article-panel.group.decided',
  outside: 'article-panel.group.outside',
  stale: 'article-panel.group.stale',
};

const NONE: ArticleFlagSummary[] = [];

/** An article's legal notices: those that await a decision first. A click on one selects its words in the form. */
export const NoticeList = ({ article }: { article: string }) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const { allowedActions } = useRBAC(PERMISSIONS.notices);
  const { data } = useListArticleFlagsQuery(article);
  const flags = data?.data ?? NONE;
  const isUnsaved = useForm('NoticeList', ({ modified }) => modified, false) === true;
  const body = useForm('NoticeList', ({ values }) => formValue(values, 'body'), false);
  const { last, isBusy, decide, undo } = useDecideInArticle(article, data?.meta.mayUpdate === true);
  // As the form has it now, so that each flag follows what is typed.
  const places = useMemo(() => flagPlaces(blocksToText(body), flags), [body, flags]);
  const groups = groupFlags(flags);
  const panel = useKeptFocus<HTMLDivElement>(data);
  const mayDecide = allowedActions.canDecide === true;

  const select = (flag: ArticleFlagSummary) => {
    if (selectInEditor(document, flags, flag)) return;
    toggleNotification({ type: 'warning', message: formatMessage(message('article-panel.not-found')) });
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" ref={panel} data-wire-panel="notices">
      <PanelStatus
        unsaved={mayDecide && isUnsaved ? formatMessage(message('article-panel.unsaved')) : undefined}
        sentence={last?.sentence}
        onUndo={last?.seen ? () => undo(last) : undefined}
        isDisabled={isUnsaved || isBusy}
      >
        {last?.isLater ? (
          <Link tag={RouterLink} to={PAGES.applications} isExternal={false}>
            {formatMessage(message('review.tab.applications'))}
          </Link>
        ) : null}
      </PanelStatus>
      {(Object.keys(GROUPS) as (keyof FlagGroups)[]).map((name) =>
        groups[name].length === 0 ? null : (
          <Flex key={name} direction="column" alignItems="stretch" gap={3}>
            <Typography tag="h3" variant="sigma" textColor="neutral600">
              {formatMessage(message(GROUPS[name]), { count: groups[name].length })}
            </Typography>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={5}>
              {groups[name].map((flag) => (
                <NoticeEntry
                  key={flag.documentId}
                  flag={flag}
                  isHere={places.has(flag.documentId)}
                  isUnsaved={isUnsaved}
                  isBusy={isBusy}
                  seesNotices={allowedActions.canRead === true || mayDecide}
                  mayDecide={mayDecide}
                  onSelect={() => select(flag)}
                  onDecide={(verdict) => decide(flag, verdict)}
                />
              ))}
            </Flex>
          </Flex>
        ),
      )}
    </Flex>
  );
};
