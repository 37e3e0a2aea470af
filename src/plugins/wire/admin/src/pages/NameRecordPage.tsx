import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { BackButton, Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Navigate, NavLink, useNavigate, useParams } from 'react-router-dom';
import type { EntityType } from '../../../core/entities/mention';
import type { NameRecord } from '../../../shared/contracts/name-records';
import { LoadError } from '../components/LoadError';
import { ConfirmedBadge } from '../components/names/ConfirmedBadge';
import { DeedBar } from '../components/names/DeedBar';
import { EmptyNames } from '../components/names/EmptyNames';
import { KeysDialog } from '../components/names/KeysDialog';
import { NameActions, type NameDialog } from '../components/names/NameActions';
import { NameDialogs } from '../components/names/NameDialogs';
import { RecordArticles } from '../components/names/RecordArticles';
import { RecordDecisions } from '../components/names/RecordDecisions';
import { RecordFacts } from '../components/names/RecordFacts';
import { RecordLikes } from '../components/names/RecordLikes';
import { useNameDeeds } from '../hooks/use-name-deeds';
import { useNameKeys } from '../hooks/use-name-keys';
import { useNameWords } from '../hooks/use-name-words';
import { isMissing } from '../lib/is-missing';
import { entityPage, PAGES } from '../lib/links';
import { entityLabel, message } from '../lib/message';
import { RECORD_KEYS } from '../lib/name-keys';
import { typeOf } from '../lib/names-list';
import { PERMISSIONS } from '../lib/permissions';
import { useGetNameRecordQuery } from '../services/names-api';

/** A person, an organization or an event: what it is, where it is named, and what was decided about it. */
export const NameRecordPage = () => {
  const { type: given, id = '' } = useParams<{ type: string; id: string }>();
  const type = typeOf(given);
  if (!type) return <Navigate to={PAGES.names} replace />;
  return <RecordOf key={`${type} ${id}`} type={type} id={id} />;
};

const RecordOf = ({ type, id }: { type: EntityType; id: string }) => {
  const { allowedActions, isLoading } = useRBAC(PERMISSIONS.names);
  const {
    currentData: record,
    error,
    refetch,
  } = useGetNameRecordQuery({ type, id }, { refetchOnMountOrArgChange: true });
  const mayDecide = allowedActions.canDecide === true;
  const isGone = isMissing(error);

  if (record && !isGone && !isLoading) return <RecordView record={record} mayDecide={mayDecide} />;
  if (!error || isLoading) return <Page.Loading />;
  return <NoRecord type={type} id={id} mayDecide={mayDecide} onRetry={isGone ? undefined : refetch} />;
};

interface NoRecordProps {
  type: EntityType;
  id: string;
  mayDecide: boolean;
  /** Absent for one that is gone: what was decided about it is still there, and can be taken back. */
  onRetry?: () => void;
}

const NoRecord = ({ type, id, mayDecide, onRetry }: NoRecordProps) => {
  const { formatMessage } = useIntl();
  const { undo, canUndo } = useNameDeeds();
  useNameKeys(mayDecide && canUndo ? { undo: () => void undo() } : {});

  const title = formatMessage(entityLabel(type));
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} navigationAction={<BackButton fallback={PAGES.names} />} />
      <Layouts.Content>
        {onRetry ? (
          <LoadError onRetry={onRetry} />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={6}>
            <EmptyNames
              of="record"
              action={
                <LinkButton tag={NavLink} to={PAGES.names} variant="secondary">
                  {formatMessage(message('names.to-proposed'))}
                </LinkButton>
              }
            />
            <RecordDecisions id={id} mayDecide={mayDecide} />
          </Flex>
        )}
        <DeedBar />
      </Layouts.Content>
    </Page.Main>
  );
};

const RecordView = ({ record, mayDecide }: { record: NameRecord; mayDecide: boolean }) => {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const words = useNameWords();
  const { decide, undo, canUndo } = useNameDeeds();
  const [open, setOpen] = useState<NameDialog>();
  const [showsKeys, setShowsKeys] = useState(false);
  const { type, documentId, name, confirmed } = record;

  useNameKeys({
    help: () => setShowsKeys(true),
    ...(mayDecide
      ? {
          confirm: () =>
            confirmed ? undefined : void decide({ action: 'confirm', body: { type, records: [documentId] } }),
          merge: () => setOpen('merge'),
          split: () => setOpen('split'),
          reject: () => setOpen('reject'),
        }
      : {}),
    ...(mayDecide && canUndo ? { undo: () => void undo() } : {}),
  });

  const done = (dialog: NameDialog, into?: string) => {
    if (dialog === 'merge' && into && into !== documentId)
      navigate(PAGES.nameRecord(type, into), { replace: true });
  };

  return (
    <Page.Main>
      <Page.Title>{name}</Page.Title>
      <Layouts.Header
        title={name}
        subtitle={
          <Flex gap={3} wrap="wrap">
            <ConfirmedBadge confirmed={confirmed} />
            <Typography variant="epsilon" textColor="neutral600">
              {formatMessage(entityLabel(type))} · {words.articles(record)}
            </Typography>
          </Flex>
        }
        navigationAction={<BackButton fallback={PAGES.names} />}
        primaryAction={mayDecide ? <NameActions record={record} size="M" onOpen={setOpen} /> : undefined}
        secondaryAction={
          <LinkButton
            tag={NavLink}
            to={entityPage(type, documentId)}
            variant="tertiary"
            startIcon={<Pencil />}
          >
            {formatMessage(message('names.to-form'))}
          </LinkButton>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <RecordFacts record={record} />
          <RecordLikes record={record} />
          <RecordArticles record={record} />
          <RecordDecisions id={documentId} mayDecide={mayDecide} />
          <DeedBar />
        </Flex>
      </Layouts.Content>
      <NameDialogs
        open={open && { dialog: open, records: [record] }}
        onClose={() => setOpen(undefined)}
        onDone={done}
      />
      {showsKeys ? <KeysDialog keys={RECORD_KEYS} onClose={() => setShowsKeys(false)} /> : null}
    </Page.Main>
  );
};
