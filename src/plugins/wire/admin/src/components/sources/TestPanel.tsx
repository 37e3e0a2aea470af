import { Box, Button, Field, Flex, NumberInput, Radio, Textarea } from '@strapi/design-system';
import { Play } from '@strapi/icons';
import { useForm, type FormErrors } from '@strapi/strapi/admin';
import { useEffect, type ChangeEvent, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { SourceInput } from '../../../../shared/contracts/sources';
import type { TestState } from '../../hooks/use-source-test';
import { typedDirection } from '../../lib/direction';
import { fieldOfError } from '../../lib/error-field';
import { atField } from '../../lib/field-in-sentence';
import { formErrors } from '../../lib/form-errors';
import { message } from '../../lib/message';
import { pathInForm } from '../../lib/source-errors';
import { toInput, type SourceForm } from '../../lib/source-form';
import { canTest, MAX_TEST_ITEM, TEST_FROM, type TestFrom, type TestInput } from '../../lib/test-input';
import { Panel } from '../Panel';
import { TestFile } from './TestFile';
import { TestResult } from './TestResult';

interface TestPanelProps {
  input: TestInput;
  onInput: (input: TestInput) => void;
  test: TestState;
  onRun: (input: TestInput, settings: SourceInput) => void;
  /** Goes to the settings: one of them is wrong. */
  onRefused: () => void;
}

/** Tries the settings as they stand in the form, saved or not, on one item. */
export const TestPanel = ({ input, onInput, test, onRun, onRefused }: TestPanelProps) => {
  const { formatMessage, locale } = useIntl();
  const form = useForm('TestPanel', ({ values }) => values) as SourceForm;
  const setErrors = useForm('TestPanel', (state) => state.setErrors);
  const settings = toInput(form);
  const { from, text, file, item } = input;
  const ready = canTest(input, form.pollUrl);
  const run = (change: Partial<TestInput> = {}) => {
    const next = { ...input, ...change };
    onInput(next);
    onRun(next, settings);
  };

  // What is wrong with a setting is said at its field, too, for when the editor goes there.
  const cause = test.status === 'failed' ? test.cause : undefined;
  const field = fieldOfError(cause);
  const path = field === undefined ? undefined : pathInForm(field, form);
  useEffect(() => {
    if (test.status !== 'failed' || path === undefined) return;
    setErrors(formErrors([{ path, text: atField(test.error) }]) as FormErrors);
    // Once for each failure, not for each letter that mends it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [cause]);

  // Enter would save the form around.
  const runOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (ready) run();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={6} paddingTop={4}>
      <Panel title={formatMessage(message('source.test.title'))} padding={6} gap={5}>
        <Field.Root name="from" hint={formatMessage(message('source.test.hint'))}>
          <Field.Label>{formatMessage(message('source.test.from'))}</Field.Label>
          <Radio.Group
            value={from}
            aria-label={formatMessage(message('source.test.from'))}
            onValueChange={(value: string) => onInput({ ...input, from: value as TestFrom })}
          >
            <Flex gap={6} wrap="wrap" paddingTop={1} paddingBottom={1}>
              {TEST_FROM.map((value) => (
                <Radio.Item key={value} value={value}>
                  {formatMessage(message(`source.test.from.${value}`))}
                </Radio.Item>
              ))}
            </Flex>
          </Radio.Group>
          <Field.Hint />
        </Field.Root>
        {from === 'text' ? (
          <Field.Root name="text" width="100%">
            <Field.Label>{formatMessage(message('form.text.label'))}</Field.Label>
            <Textarea
              resizable
              dir={typedDirection(text)}
              spellCheck={false}
              minHeight="16rem"
              placeholder={formatMessage(message('source.test.text.placeholder'))}
              value={text}
              onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) =>
                onInput({ ...input, text: target.value })
              }
            />
          </Field.Root>
        ) : null}
        {from === 'file' ? (
          <TestFile file={file} onChange={(chosen) => onInput({ ...input, file: chosen })} />
        ) : null}
        <Flex gap={4} alignItems="flex-end" wrap="wrap">
          <Box width="14rem">
            <Field.Root name="item">
              <Field.Label>{formatMessage(message('source.test.item'))}</Field.Label>
              <NumberInput
                locale={locale}
                value={item}
                onValueChange={(value) =>
                  onInput({ ...input, item: Math.min(MAX_TEST_ITEM, Math.max(1, Math.round(value ?? 1))) })
                }
                onKeyDown={runOnEnter}
              />
            </Field.Root>
          </Box>
          <Button
            type="button"
            size="L"
            startIcon={<Play />}
            disabled={!ready}
            loading={test.status === 'loading'}
            onClick={() => run()}
          >
            {formatMessage(message('source.test.run'))}
          </Button>
          {from === 'feed' && !ready ? (
            <Box paddingBottom={3}>{formatMessage(message('source.test.no-address'))}</Box>
          ) : null}
        </Flex>
      </Panel>
      <TestResult
        test={test}
        stale={test.status === 'done' && test.settings !== JSON.stringify(settings)}
        onShow={(other) => run({ item: other })}
        onMend={path === undefined ? undefined : onRefused}
      />
    </Flex>
  );
};
