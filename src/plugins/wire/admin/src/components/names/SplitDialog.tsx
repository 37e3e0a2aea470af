import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { NameRecord } from '../../../../shared/contracts/name-records';
import { SPLIT_LIMIT } from '../../../../shared/contracts/names';
import { useNameDeeds } from '../../hooks/use-name-deeds';
import { useNameWords } from '../../hooks/use-name-words';
import { message } from '../../lib/message';
import { useListNameArticlesQuery } from '../../services/names-api';
import { Callout } from '../Callout';
import { LoadCallout } from '../LoadCallout';
import { CheckList } from './CheckList';
import { ModalText, NameModal } from './NameModal';
import { OtherRecord, useOtherRecord } from './OtherRecord';
import { ReasonField } from './ReasonField';

const ARTICLES = 20;

interface SplitDialogProps {
  record: NameRecord;
  onClose: () => void;
  onDone?: () => void;
}

/** Gives some of a record's articles, other names and positions to another one, which is made or is there. */
export const SplitDialog = ({ record, onClose, onDone }: SplitDialogProps) => {
  const { formatMessage } = useIntl();
  const words = useNameWords();
  const { decide, isBusy, outcome } = useNameDeeds();
  const [isRefused, setRefused] = useState(false);
  const [articles, setArticles] = useState<ReadonlySet<string>>(new Set());
  const [aliases, setAliases] = useState<ReadonlySet<string>>(new Set());
  const [positions, setPositions] = useState<ReadonlySet<number>>(new Set());
  const [other, setOther] = useOtherRecord(true);
  const [reason, setReason] = useState('');
  const { type, documentId } = record;
  const target = other.isNew ? other.name.trim() : other.record?.name;
  const given = articles.size + aliases.size + positions.size;

  const submit = async () => {
    setRefused(false);
    const done = await decide({
      action: 'split',
      body: {
        type,
        record: documentId,
        articles: [...articles],
        aliases: [...aliases],
        ...(type === 'person' ? { positions: [...positions] } : {}),
        ...(other.isNew ? { name: other.name.trim() } : { into: other.record!.documentId }),
        reason,
      },
    });
    // So much was chosen that it had better not be lost.
    if (!done) {
      setRefused(true);
      return;
    }
    onClose();
    onDone?.();
  };

  return (
    <NameModal
      title={formatMessage(message('names.ask.split'), { name: record.name })}
      onClose={onClose}
      submit={{
        label: formatMessage(message('names.split')),
        isLoading: isBusy,
        isDisabled: given === 0 || !target || articles.size > SPLIT_LIMIT,
        onSubmit: submit,
      }}
    >
      {isRefused && outcome?.kind === 'failed' ? <Callout tone="danger">{outcome.text}</Callout> : null}
      <ModalText>{formatMessage(message('names.split.intro'))}</ModalText>
      <ArticleChoice record={record} chosen={articles} onChange={setArticles} />
      <CheckList
        title={formatMessage(message('names.split.aliases'))}
        entries={record.aliases.map((alias) => ({ id: alias, label: <bdi>{alias}</bdi> }))}
        chosen={aliases}
        onChange={setAliases}
      />
      <CheckList
        title={formatMessage(message('names.split.positions'))}
        entries={record.positions.map((position) => ({
          id: position.id,
          label: <span dir="auto">{words.position(position)}</span>,
        }))}
        chosen={positions}
        onChange={setPositions}
      />
      <OtherRecord type={type} than={documentId} first="new" value={other} onChange={setOther} />
      <div role="status">
        <ModalText>
          {given === 0 || !target
            ? formatMessage(message('names.split.nothing'))
            : formatMessage(message('names.comes-to.split'), {
                articles: articles.size,
                names: aliases.size,
                positions: positions.size,
                target: <bdi>{target}</bdi>,
                name: <bdi>{record.name}</bdi>,
              })}
        </ModalText>
      </div>
      <ReasonField value={reason} onChange={setReason} />
    </NameModal>
  );
};

interface ArticleChoiceProps {
  record: NameRecord;
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

/** The record's articles page by page; what is chosen on one stays so on the next. */
const ArticleChoice = ({ record, chosen, onChange }: ArticleChoiceProps) => {
  const { formatMessage } = useIntl();
  const { day } = useNameWords();
  const [page, setPage] = useState(1);
  const { data, isError, refetch } = useListNameArticlesQuery({
    type: record.type,
    id: record.documentId,
    page,
    pageSize: ARTICLES,
  });
  const pages = data?.meta.pagination.pageCount ?? 0;
  if (isError) return <LoadCallout onRetry={refetch} />;

  return (
    <CheckList
      title={formatMessage(message('names.split.articles'), { count: chosen.size, total: record.articles })}
      entries={(data?.data ?? []).map(({ documentId, headline, at }) => ({
        id: documentId,
        label: (
          <span dir="auto">
            {headline} ({day(at)})
          </span>
        ),
      }))}
      chosen={chosen}
      onChange={onChange}
    >
      {pages > 1 ? (
        <Flex gap={2}>
          <Button
            type="button"
            size="S"
            variant="tertiary"
            disabled={page === 1}
            onClick={() => setPage(page - 1)}
          >
            {formatMessage(message('names.split.earlier'))}
          </Button>
          <Button
            type="button"
            size="S"
            variant="tertiary"
            disabled={page >= pages}
            onClick={() => setPage(page + 1)}
          >
            {formatMessage(message('names.split.later'))}
          </Button>
          <Typography variant="pi" textColor="neutral600">
            {formatMessage(message('names.page'), { page, pages })}
          </Typography>
        </Flex>
      ) : null}
    </CheckList>
  );
};
