import { Box, Checkbox, Flex } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { NameRecord } from '../../../../shared/contracts/name-records';
import { NAMES_LIMIT } from '../../../../shared/contracts/names';
import { useNameDeeds } from '../../hooks/use-name-deeds';
import { useNameKeys } from '../../hooks/use-name-keys';
import { message } from '../../lib/message';
import { ChosenBar } from './ChosenBar';
import type { NameDialog } from './NameActions';
import { NameDialogs } from './NameDialogs';
import { RecordItem } from './RecordItem';

interface RecordListProps {
  records: readonly NameRecord[];
  mayDecide: boolean;
  showsState: boolean;
}

/** Records to decide about, with the mouse or with keys that mean one of them. */
export const RecordList = ({ records, mayDecide, showsState }: RecordListProps) => {
  const { formatMessage } = useIntl();
  const { decide } = useNameDeeds();
  const items = useRef(new Map<string, HTMLLIElement>());
  const [place, setPlace] = useState(0);
  const [chosenIds, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<{ dialog: NameDialog; records: readonly NameRecord[] }>();
  // Where one has gone, the next has come in its place.
  const at = Math.min(place, records.length - 1);
  const current = records[at];
  const chosen = records.filter(({ documentId }) => chosenIds.has(documentId));

  const currentId = current?.documentId;
  const lastId = useRef(currentId);

  // Who has just decided about one had the focus in it; it goes on to the next.
  useEffect(() => {
    const isNext = lastId.current !== currentId && currentId !== undefined;
    lastId.current = currentId;
    if (isNext && document.activeElement === document.body)
      items.current.get(currentId)?.focus({ preventScroll: true });
  }, [currentId]);

  const move = (to: number) => {
    const next = Math.max(0, Math.min(to, records.length - 1));
    setPlace(next);
    const item = items.current.get(records[next]?.documentId);
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (record: NameRecord) => {
    const after = new Set(chosenIds);
    if (!after.delete(record.documentId)) after.add(record.documentId);
    setChosen(after);
  };
  /** What was chosen for something else stays chosen. */
  const done = (about: readonly NameRecord[]) => {
    const decided = new Set(about.map(({ documentId }) => documentId));
    setChosen((before) => new Set([...before].filter((id) => !decided.has(id))));
  };
  const open = (kind: NameDialog, about: readonly NameRecord[]) =>
    setDialog({ dialog: kind, records: about });
  const confirm = ({ type, documentId }: NameRecord) =>
    void decide({ action: 'confirm', body: { type, records: [documentId] } }, [documentId]);

  useNameKeys({
    enter: () => move(at),
    next: () => move(at + 1),
    previous: () => move(at - 1),
    ...(mayDecide && current
      ? {
          confirm: () => (current.confirmed ? undefined : confirm(current)),
          merge: () => open('merge', [current]),
          split: () => open('split', [current]),
          reject: () => open('reject', [current]),
          choose: () => choose(current),
        }
      : {}),
  });

  const allChosen = chosen.length === records.length;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {mayDecide ? (
        <Flex gap={5} wrap="wrap" minHeight="3.2rem" paddingLeft={6}>
          <Checkbox
            checked={allChosen ? true : chosen.length > 0 ? 'indeterminate' : false}
            onCheckedChange={() =>
              setChosen(
                new Set(allChosen ? [] : records.slice(0, NAMES_LIMIT).map(({ documentId }) => documentId)),
              )
            }
          >
            {formatMessage(message('names.choose-all'))}
          </Checkbox>
          {chosen.length > 0 ? (
            <ChosenBar
              count={chosen.length}
              onOpen={(kind) => open(kind, chosen)}
              onClear={() => setChosen(new Set())}
            />
          ) : null}
        </Flex>
      ) : null}
      <Box
        tag="ul"
        hasRadius
        background="neutral0"
        shadow="tableShadow"
        borderColor="neutral150"
        aria-label={formatMessage(message('names.list'))}
      >
        {records.map((record, index) => (
          <RecordItem
            key={record.documentId}
            ref={(item) => {
              if (item) items.current.set(record.documentId, item);
              else items.current.delete(record.documentId);
            }}
            record={record}
            isCurrent={index === at}
            isChosen={chosenIds.has(record.documentId)}
            mayDecide={mayDecide}
            showsState={showsState}
            onFocus={() => setPlace(index)}
            onChoose={() => choose(record)}
            onOpen={(kind) => open(kind, [record])}
          />
        ))}
      </Box>
      <NameDialogs
        open={dialog}
        onClose={() => setDialog(undefined)}
        onDone={() => done(dialog?.records ?? [])}
      />
    </Flex>
  );
};
