import { EmptyStateLayout, Flex, Link, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Page, useQueryParams, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useActorWords } from '../../hooks/use-actor-words';
import { useApplications } from '../../hooks/use-applications';
import { firstWords } from '../../lib/first-words';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { pageOf, type PageQuery } from '../../lib/page-query';
import { PERMISSIONS } from '../../lib/permissions';
import { Ago } from '../Ago';
import { LoadError } from '../LoadError';
import { ApplicationProgress } from './ApplicationProgress';
import { ListPages } from '../ListPages';

const Card = styled(Flex)`
  overflow-wrap: anywhere;
`;

const WORDS = 160;

/** Decisions on their way to the articles, the newest first. */
export const ApplicationList = () => {
  const { formatMessage } = useIntl();
  const actorWords = useActorWords();
  const [{ query }] = useQueryParams<PageQuery>();
  const { allowedActions } = useRBAC(PERMISSIONS.notices);
  const { page, pageSize } = pageOf(query);
  const { list, error, refetch } = useApplications({ page, pageSize });

  if (error && !list) return <LoadError onRetry={refetch} />;
  if (!list) return <Page.Loading />;
  if (list.data.length === 0) {
    return (
      <EmptyStateLayout
        icon={<EmptyDocuments width="16rem" />}
        content={formatMessage(message('review.applications.empty'))}
      />
    );
  }

  return (
    <>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {list.data.map((application) => {
          const { documentId, notice, startedBy, createdAt } = application;
          return (
            <Card
              key={documentId}
              tag="li"
              direction="column"
              alignItems="stretch"
              gap={3}
              padding={4}
              hasRadius
              background="neutral0"
              borderColor="neutral150"
              shadow="tableShadow"
            >
              <Flex direction="column" alignItems="flex-start" gap={1}>
                {notice ? (
                  <Link
                    tag={NavLink}
                    to={`${PAGES.notice(notice.documentId)}?list=decided`}
                    isExternal={false}
                  >
                    <bdi>{firstWords(notice.text, WORDS)}</bdi>
                  </Link>
                ) : (
                  <Typography textColor="neutral600">{formatMessage(message('review.missing'))}</Typography>
                )}
                <Typography variant="pi" textColor="neutral600">
                  <Ago at={createdAt} />
                  {startedBy ? <bdi>{` · ${actorWords(startedBy)}`}</bdi> : null}
                </Typography>
              </Flex>
              <ApplicationProgress application={application} mayDecide={allowedActions.canDecide === true} />
            </Card>
          );
        })}
      </Flex>
      <ListPages pagination={list.meta.pagination} pageSize={pageSize} />
    </>
  );
};
