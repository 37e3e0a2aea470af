import { Box, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { useForm, useRBAC } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { formValue } from '../../lib/form-value';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { PERMISSIONS } from '../../lib/permissions';
import { MORE_VERSIONS, SHOWN_VERSIONS } from '../../lib/shown-versions';
import { useListArticleVersionsQuery } from '../../services/article-api';
import { Ago } from '../Ago';
import { NearDuplicateList } from './NearDuplicateList';
import { VersionList } from './VersionList';

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box>
    <Typography tag="dt" variant="pi" textColor="neutral600">
      {label}
    </Typography>
    <Typography tag="dd" textColor="neutral800" dir="auto" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  </Box>
);

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** From which source an article came, when and by which import, with all versions of its story, and what is like it. */
export const Provenance = ({ article }: { article: string }) => {
  const { formatMessage } = useIntl();
  const [pageSize, setPageSize] = useState(SHOWN_VERSIONS);
  const { currentData, data = currentData } = useListArticleVersionsQuery({ article, pageSize });
  const { allowedActions: ofImports } = useRBAC(PERMISSIONS.imports);
  const { allowedActions: ofSources } = useRBAC(PERMISSIONS.sources);
  const version = useForm('Provenance', ({ values }) => text(formValue(values, 'version')), false);
  const guid = useForm('Provenance', ({ values }) => text(formValue(values, 'guid')), false);
  const versions = data?.data ?? [];
  const [newest] = versions;
  const current = versions.find((one) => version && one.version === version) ?? newest;
  if (!current) return null;
  const more = (data?.meta.pagination.total ?? 0) - versions.length;

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-wire-panel="provenance">
      <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
        {current.source ? (
          <Fact label={formatMessage(message('article-panel.source'))}>
            {current.sourceId && (ofSources.canRead || ofSources.canUpdate) ? (
              <Link tag={NavLink} to={PAGES.source(current.sourceId)} isExternal={false}>
                {current.source}
              </Link>
            ) : (
              current.source
            )}
          </Fact>
        ) : null}
        {guid ? <Fact label={formatMessage(message('article-panel.guid'))}>{guid}</Fact> : null}
        {version ? <Fact label={formatMessage(message('article-panel.current'))}>{version}</Fact> : null}
        <Fact label={formatMessage(message('article-panel.received'))}>
          <Ago at={current.receivedAt} />
          {ofImports.canRead || ofImports.canCreate ? (
            <>
              {' · '}
              <Link tag={NavLink} to={PAGES.importDetails(current.import.documentId)} isExternal={false}>
                {formatMessage(message('article-panel.import'))}
              </Link>
            </>
          ) : null}
        </Fact>
      </Flex>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h3" variant="sigma" textColor="neutral600">
          {formatMessage(message('article-panel.versions'), {
            count: data?.meta.pagination.total ?? versions.length,
          })}
        </Typography>
        <VersionList article={article} versions={versions} />
        {more > 0 && pageSize < MORE_VERSIONS ? (
          <Flex>
            <TextButton type="button" onClick={() => setPageSize(MORE_VERSIONS)}>
              {formatMessage(message('article-panel.versions.more'), { count: more })}
            </TextButton>
          </Flex>
        ) : null}
      </Flex>
      <NearDuplicateList article={article} />
    </Flex>
  );
};
