import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { ConflictSide, ConflictSummary } from '../../../../shared/contracts/conflicts';
import { useErrorText } from '../../hooks/use-error-text';
import { useFieldText } from '../../hooks/use-field-text';
import { fieldLabel, message } from '../../lib/message';
import { wordDiff } from '../../lib/word-diff';
import { LongText } from '../LongText';
import { DiffText } from './DiffText';
import { useListWireConflictsQuery, useResolveWireConflictMutation } from '../../services/wire-api';
import { AllAtOnce } from './AllAtOnce';

const ConflictEntry = ({ conflict, isUnsaved }: { conflict: ConflictSummary; isUnsaved: boolean }) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();
  const [resolve, { isLoading }] = useResolveWireConflictMutation();
  const fieldText = useFieldText();
  const { documentId, article, field, version, changedAt, mayResolve } = conflict;
  const shown = <T extends string | null | undefined>(value: T) =>
    typeof value === 'string' ? fieldText(field, value) : value;
  const [before, editor, source] = [conflict.before, conflict.editor, conflict.source].map(shown);
  const known = fieldLabel(field);
  const name = known ? formatMessage(known) : field;
  const empty = formatMessage(message('conflicts.empty'));
  const [ours, theirs] = useMemo(() => wordDiff(editor ?? '', source ?? ''), [editor, source]);

  const take = async (side: ConflictSide) => {
    const result = await resolve({ id: documentId, article, take: side, seen: changedAt });
    if ('error' in result) {
      toggleNotification({ type: 'danger', message: errorText(result.error) });
      return;
    }
    const done = side === 'source' ? 'conflicts.taken' : 'conflicts.kept';
    toggleNotification({ type: 'success', message: formatMessage(message(done)) });
  };

  const button = (side: ConflictSide) => {
    const label = formatMessage(
      message(side === 'source' ? 'conflicts.take-source' : 'conflicts.take-editor'),
    );
    return (
      <Button
        type="button"
        size="S"
        variant={side === 'source' ? 'secondary' : 'tertiary'}
        aria-label={`${label}: ${name}`}
        disabled={isUnsaved || isLoading}
        onClick={() => take(side)}
      >
        {label}
      </Button>
    );
  };

  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={2}>
      <Typography fontWeight="bold" textColor="neutral800">
        {name}
      </Typography>
      {before === undefined ? null : (
        <LongText label={formatMessage(message('conflicts.before'))} text={before} empty={empty} />
      )}
      <LongText label={formatMessage(message('conflicts.ours'))} text={editor ?? null} empty={empty}>
        <DiffText pieces={ours} tone="danger" />
      </LongText>
      <LongText
        label={
          version
            ? formatMessage(message('conflicts.theirs.version'), { version })
            : formatMessage(message('conflicts.theirs'))
        }
        text={source ?? null}
        empty={empty}
      >
        <DiffText pieces={theirs} tone="success" />
      </LongText>
      {mayResolve ? (
        <Flex gap={2} wrap="wrap">
          {button('source')}
          {button('editor')}
        </Flex>
      ) : null}
    </Flex>
  );
};

/** An article's conflicts, field by field, each with both values and a button for either. */
export const ConflictList = ({ article }: { article: string }) => {
  const { formatMessage } = useIntl();
  const { data = [] } = useListWireConflictsQuery(article);
  const isUnsaved = useForm('ConflictList', ({ modified }) => modified, false) === true;
  const resolvable = data.filter(({ mayResolve }) => mayResolve);

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-wire-panel="conflicts">
      <Typography textColor="neutral600">{formatMessage(message('conflicts.intro'))}</Typography>
      {isUnsaved ? (
        <Typography variant="pi" textColor="warning700" role="status">
          {formatMessage(message('conflicts.unsaved'))}
        </Typography>
      ) : null}
      {resolvable.length > 1 ? <AllAtOnce conflicts={resolvable} isUnsaved={isUnsaved} /> : null}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={5}>
        {data.map((conflict) => (
          <ConflictEntry key={conflict.documentId} conflict={conflict} isUnsaved={isUnsaved} />
        ))}
      </Flex>
    </Flex>
  );
};
