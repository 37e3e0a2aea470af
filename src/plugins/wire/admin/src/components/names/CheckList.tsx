import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

interface CheckListProps<Id extends string | number> {
  title: string;
  entries: readonly { id: Id; label: ReactNode }[];
  chosen: ReadonlySet<Id>;
  onChange: (chosen: ReadonlySet<Id>) => void;
  /** What stands below the entries. */
  children?: ReactNode;
}

/** Things of which some are chosen. */
export const CheckList = <Id extends string | number>({
  title,
  entries,
  chosen,
  onChange,
  children,
}: CheckListProps<Id>) => {
  const id = useId();
  if (entries.length === 0) return null;

  const toggle = (entry: Id) => {
    const after = new Set(chosen);
    if (!after.delete(entry)) after.add(entry);
    onChange(after);
  };

  return (
    <Flex role="group" aria-labelledby={id} direction="column" alignItems="stretch" gap={2}>
      <Typography id={id} variant="pi" fontWeight="bold" textColor="neutral800">
        {title}
      </Typography>
      {entries.map((entry) => (
        <Checkbox key={entry.id} checked={chosen.has(entry.id)} onCheckedChange={() => toggle(entry.id)}>
          {entry.label}
        </Checkbox>
      ))}
      {children}
    </Flex>
  );
};
