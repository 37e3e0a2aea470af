import { Button, Flex, Grid, Tabs, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { BackButton, Blocker, Form, Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import type { SourceDetail, SourceLimits } from '../../../../shared/contracts/sources';
import { useDirection } from '../../hooks/use-direction';
import { useSaveSource } from '../../hooks/use-save-source';
import { useSourceTest } from '../../hooks/use-source-test';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { missingIn } from '../../lib/source-errors';
import { EMPTY_FORM, toForm, type SourceForm } from '../../lib/source-form';
import type { TestInput } from '../../lib/test-input';
import { SourceBadge } from '../StateBadge';
import { ForgetErrors } from '../fields/ForgetErrors';
import { DeleteSource } from './DeleteSource';
import { FolderPanel } from './FolderPanel';
import { FormatPanel } from './FormatPanel';
import { GeneralPanel } from './GeneralPanel';
import { HealthPanel } from './HealthPanel';
import { OutcomePanel } from './OutcomePanel';
import { PauseSource } from './PauseSource';
import { PollPanel } from './PollPanel';
import { PushPanel } from './PushPanel';
import { RightsPanel } from './RightsPanel';
import { TestPanel } from './TestPanel';

interface SourceEditorProps {
  /** Absent: a new one is made. */
  source?: SourceDetail;
  limits: SourceLimits;
  mayUpdate: boolean;
}

/** Strapi's form takes what a schema of Yup throws, and nothing else, for something that is wrong with the values. */
class MissingError extends Error {
  override readonly name = 'ValidationError';
  constructor(readonly inner: { path: string; message: ReturnType<typeof message> }[]) {
    super('Something is missing.');
  }
}

/** A source's settings, a test of them, and how it does. */
export const SourceEditor = ({ source, limits, mayUpdate }: SourceEditorProps) => {
  const { formatMessage } = useIntl();
  const direction = useDirection();
  // The source is asked for again while the page is open; what is being typed must not be lost to that.
  const [initial] = useState(() => (source ? toForm(source.settings) : EMPTY_FORM));
  const [tab, setTab] = useState('settings');
  const showSettings = useCallback(() => setTab('settings'), []);
  const [input, setInput] = useState<TestInput>({
    from: initial.pollUrl ? 'feed' : 'text',
    text: '',
    item: 1,
  });
  const { test, run } = useSourceTest(source?.documentId);
  const save = useSaveSource(source, showSettings);
  const title = source?.settings.name ?? formatMessage(message('source.new-title'));

  const validate = async (form: SourceForm) => {
    const missing = missingIn(form);
    if (missing.length === 0) return form;
    showSettings();
    throw new MissingError(missing.map(({ path, message: key }) => ({ path, message: message(key) })));
  };

  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Form<SourceForm>
        method={source ? 'PUT' : 'POST'}
        initialValues={initial}
        disabled={!mayUpdate}
        validate={validate}
        onSubmit={save}
      >
        {({ modified, isSubmitting }) => (
          <>
            {/* First, so that it knows of a form that was set back before what follows leaves the page. */}
            <Blocker />
            <ForgetErrors />
            <Layouts.Header
              title={title}
              subtitle={
                source ? (
                  <Flex gap={3} paddingTop={1}>
                    <SourceBadge state={source.health.state} />
                    <Typography variant="epsilon" textColor="neutral600">
                      {source.slug}
                    </Typography>
                  </Flex>
                ) : (
                  formatMessage(message('source.new-subtitle'))
                )
              }
              navigationAction={<BackButton fallback={PAGES.sources} />}
              primaryAction={
                mayUpdate ? (
                  <Flex gap={2}>
                    {source ? <PauseSource source={source} /> : null}
                    <Button
                      type="submit"
                      startIcon={<Check />}
                      disabled={!modified || isSubmitting}
                      loading={isSubmitting}
                    >
                      {formatMessage(message('source.save'))}
                    </Button>
                  </Flex>
                ) : null
              }
            />
            <Layouts.Content>
              <Tabs.Root dir={direction} variant="simple" value={tab} onValueChange={setTab}>
                <Tabs.List aria-label={formatMessage(message('source.tabs'))}>
                  <Tabs.Trigger value="settings">
                    {formatMessage(message('source.tab.settings'))}
                  </Tabs.Trigger>
                  {mayUpdate ? (
                    <Tabs.Trigger value="test">{formatMessage(message('source.tab.test'))}</Tabs.Trigger>
                  ) : null}
                </Tabs.List>
                <Tabs.Content value="settings">
                  <Grid.Root gap={4} paddingTop={4}>
                    <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
                      <GeneralPanel />
                      <PollPanel source={source} limits={limits} />
                      <FolderPanel limits={limits} />
                      <PushPanel source={source} limits={limits} />
                      <FormatPanel limits={limits} />
                      <RightsPanel />
                      <OutcomePanel source={source} />
                    </Grid.Item>
                    <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
                      <HealthPanel source={source} />
                      {source && mayUpdate ? <DeleteSource source={source} /> : null}
                    </Grid.Item>
                  </Grid.Root>
                </Tabs.Content>
                <Tabs.Content value="test">
                  <TestPanel
                    input={input}
                    onInput={setInput}
                    test={test}
                    onRun={run}
                    onRefused={showSettings}
                  />
                </Tabs.Content>
              </Tabs.Root>
            </Layouts.Content>
          </>
        )}
      </Form>
    </Page.Main>
  );
};
