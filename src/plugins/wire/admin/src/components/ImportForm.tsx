import { Checkbox, Field, Flex, Grid, Textarea } from '@strapi/design-system';
import { useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { useIntl } from 'react-intl';
import { useAddFiles } from '../hooks/use-add-files';
import { useDroppedFiles } from '../hooks/use-dropped-files';
import { useMayPublish } from '../hooks/use-may-publish';
import { typedDirection } from '../lib/direction';
import type { ImportInput } from '../lib/import-input';
import { message } from '../lib/message';
import { FilePicker } from './FilePicker';
import { SourceFetch } from './imports/SourceFetch';
import { Panel } from './Panel';
import { SourceField } from './SourceField';

interface ImportFormProps {
  value: ImportInput;
  onChange: (value: ImportInput) => void;
  /** Makes room for a preview below. */
  compact: boolean;
  disabled?: boolean;
}

const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** What to import, and how. Files may be dropped anywhere on it: beside the marked place a browser would open them and lose the text. */
export const ImportForm = ({ value, onChange, compact, disabled = false }: ImportFormProps) => {
  const { formatMessage } = useIntl();
  const mayPublish = useMayPublish();
  const [dropping, setDropping] = useState(false);
  const { take, isReading } = useDroppedFiles();
  const { add, announcement } = useAddFiles();

  const latest = useRef(value);
  latest.current = value;
  const set = (change: Partial<ImportInput>) => onChange({ ...latest.current, ...change });
  const addFiles = (more: readonly File[], wasCut?: boolean) =>
    set({ files: add(latest.current.files, more, wasCut) });
  const filesWin = value.files.length > 0;

  const handleDragOver = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = disabled ? 'none' : 'copy';
    setDropping(!disabled);
  };

  const handleDragLeave = (event: DragEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropping(false);
  };

  const handleDrop = async (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setDropping(false);
    if (disabled) return;
    const { files, isCut } = await take(event.dataTransfer);
    addFiles(files, isCut);
  };

  const textHint = filesWin
    ? formatMessage(message('form.text.files-win'))
    : formatMessage(message('form.text.characters'), { count: value.text.length });

  return (
    <Grid.Root gap={4} onDragOver={handleDragOver} onDragLeave={handleDragLeave} onDrop={handleDrop}>
      <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
        <Panel padding={6} gap={6}>
          <Field.Root name="text" hint={textHint} width="100%">
            <Field.Label>{formatMessage(message('form.text.label'))}</Field.Label>
            <Textarea
              resizable
              dir={typedDirection(value.text)}
              spellCheck={false}
              minHeight={filesWin ? '8rem' : compact ? '16rem' : '32rem'}
              placeholder={formatMessage(message('form.text.placeholder'))}
              value={value.text}
              disabled={disabled || filesWin}
              onChange={(event: ChangeEvent<HTMLTextAreaElement>) => set({ text: event.target.value })}
            />
            <Field.Hint />
          </Field.Root>
          <FilePicker
            files={value.files}
            onAdd={addFiles}
            onChange={(files) => set({ files })}
            announcement={announcement}
            dropping={dropping}
            reading={isReading}
            disabled={disabled}
          />
        </Panel>
      </Grid.Item>
      <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
        <Panel title={formatMessage(message('form.options.title'))} gap={5}>
          <SourceField value={value.source} onChange={(source) => set({ source })} disabled={disabled} />
          {mayPublish ? (
            <Field.Root name="publish" hint={formatMessage(message('form.publish.hint'))}>
              <Flex direction="column" alignItems="flex-start" gap={1}>
                <Checkbox
                  checked={value.publish}
                  disabled={disabled}
                  onCheckedChange={(checked: boolean | 'indeterminate') => set({ publish: checked === true })}
                >
                  {formatMessage(message('form.publish.label'))}
                </Checkbox>
                <Field.Hint />
              </Flex>
            </Field.Root>
          ) : null}
        </Panel>
        <SourceFetch />
      </Grid.Item>
    </Grid.Root>
  );
};
