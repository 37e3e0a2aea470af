import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { ImportSummary } from '../../../../shared/contracts/imports';
import { COUNTED_TO, type DeskSummary, type TroubledSource } from '../../../../shared/contracts/desk';
import { useAgain } from '../../hooks/use-again';
import { useDirection } from '../../hooks/use-direction';
import { usePageVisible } from '../../hooks/use-page-visible';
import { useProgressWords } from '../../hooks/use-progress-words';
import { deskLines, type DeskLine } from '../../lib/desk-lines';
import { articlePage, PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { pollingInterval } from '../../lib/polling';
import { shareDone } from '../../lib/share-done';
import { useGetWireDeskQuery } from '../../services/home-api';
import { ProgressLine } from '../ProgressLine';
import { useReadFrom } from '../ReadFrom';
import { ImportBadge, SourceBadge } from '../StateBadge';
import { Directed } from '../directed/Directed';

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <Flex direction="column" alignItems="stretch" gap={2}>
    <Typography tag="h3" variant="sigma" textColor="neutral600">
      {title}
    </Typography>
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {children}
    </Flex>
  </Flex>
);

const Line = ({ line: { key, count, to, articles = [] } }: { line: DeskLine }) => {
  const { formatMessage, formatNumber } = useIntl();
  const number = count >= COUNTED_TO ? `${formatNumber(COUNTED_TO)}+` : formatNumber(count);
  const words = formatMessage(message(key), { count, number });

  return (
    <li>
      {to ? (
        <Link tag={NavLink} to={to} isExternal={false}>
          {words}
        </Link>
      ) : (
        <Typography textColor="neutral800">{words}</Typography>
      )}
      {articles.map(({ documentId, headline }) => (
        <Box key={documentId} paddingTop={1}>
          <Link tag={NavLink} to={articlePage(documentId)} isExternal={false} dir="auto">
            {headline ?? formatMessage(message('article-panel.no-headline'))}
          </Link>
        </Box>
      ))}
    </li>
  );
};

const RunningLine = ({ summary }: { summary: ImportSummary }) => {
  const progressWords = useProgressWords();
  const { documentId, state, files, source, progress } = summary;
  const from = useReadFrom(files);

  return (
    <li>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={2} wrap="wrap">
          <Link tag={NavLink} to={PAGES.importDetails(documentId)} isExternal={false} dir="auto">
            {source ?? from}
          </Link>
          <ImportBadge state={state} />
        </Flex>
        {progress ? <ProgressLine share={shareDone(progress)} words={progressWords(progress)} /> : null}
      </Flex>
    </li>
  );
};

const TroubleLine = ({ source: { documentId, name, state } }: { source: TroubledSource }) => (
  <li>
    <Flex gap={2} wrap="wrap">
      <Link tag={NavLink} to={PAGES.source(documentId)} isExternal={false} dir="auto">
        {name}
      </Link>
      <SourceBadge state={state} />
    </Flex>
  </li>
);

const More = ({ count, to }: { count: number; to: string }) => {
  const { formatMessage } = useIntl();
  return count > 0 ? (
    <li>
      <Link tag={NavLink} to={to} isExternal={false}>
        {formatMessage(message('home.more'), { count })}
      </Link>
    </li>
  ) : null;
};

const Content = ({ desk }: { desk: DeskSummary }) => {
  const { formatMessage } = useIntl();
  const lines = deskLines(desk);
  const { imports, sources } = desk;

  return (
    <Flex direction="column" alignItems="stretch" gap={5} dir={useDirection()} data-wire-widget="desk">
      {lines.length > 0 ? (
        <Section title={formatMessage(message('home.waits'))}>
          {lines.map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </Section>
      ) : null}
      {imports && imports.running > 0 ? (
        <Section title={formatMessage(message('home.imports'))}>
          {imports.newest.map((summary) => (
            <RunningLine key={summary.documentId} summary={summary} />
          ))}
          <More count={imports.running - imports.newest.length} to={PAGES.imports} />
        </Section>
      ) : null}
      {sources && sources.troubled > 0 ? (
        <Section title={formatMessage(message('home.sources'))}>
          {sources.some.map((source) => (
            <TroubleLine key={source.documentId} source={source} />
          ))}
          <More count={sources.troubled - sources.some.length} to={PAGES.sources} />
        </Section>
      ) : null}
    </Flex>
  );
};

const isForbidden = (error: unknown): boolean => (error as { status?: number } | undefined)?.status === 403;

const isQuiet = (desk: DeskSummary): boolean =>
  deskLines(desk).length === 0 && !desk.imports?.running && !desk.sources?.troubled;

/** On the home page: what waits for a decision, which imports run, which sources are in trouble. */
export const DeskWidget = () => {
  const { formatMessage } = useIntl();
  const visible = usePageVisible();
  const { data, error, refetch } = useGetWireDeskQuery(undefined, { refetchOnMountOrArgChange: true });
  useAgain(refetch, pollingInterval(data?.imports?.newest ?? [], visible));

  if (data) {
    return isQuiet(data) ? (
      <Widget.NoData>{formatMessage(message('home.empty'))}</Widget.NoData>
    ) : (
      <Directed>
        <Content desk={data} />
      </Directed>
    );
  }
  if (isForbidden(error)) return <Widget.NoPermissions />;
  return error ? <Widget.Error /> : <Widget.Loading />;
};
