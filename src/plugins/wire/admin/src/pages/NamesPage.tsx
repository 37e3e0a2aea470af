import { Button, Tabs } from '@strapi/design-system';
import { Question } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Navigate, Route, Routes, useNavigate } from 'react-router-dom';
import { DecisionsTab } from '../components/names/DecisionsTab';
import { DeedBar } from '../components/names/DeedBar';
import { DuplicatesTab } from '../components/names/DuplicatesTab';
import { KeysDialog } from '../components/names/KeysDialog';
import { ProposedTab } from '../components/names/ProposedTab';
import { useDirection } from '../hooks/use-direction';
import { NameDeedsProvider } from '../hooks/use-name-deeds';
import { PAGES } from '../lib/links';
import { message } from '../lib/message';
import { LIST_KEYS, PAIR_KEYS } from '../lib/name-keys';
import { PERMISSIONS } from '../lib/permissions';
import { NameRecordPage } from './NameRecordPage';

const TABS = {
  proposed: PAGES.names,
  duplicates: PAGES.nameDuplicates,
  decisions: PAGES.nameDecisions,
} as const;
/** `Tabs.Content` takes no props for space. */
const BELOW_TABS = { paddingBlockStart: '1.6rem' };
type Tab = keyof typeof TABS;
const TAB_NAMES = Object.keys(TABS) as Tab[];

/** The three lists of the page; each tab has an address of its own. */
const Lists = ({ tab }: { tab: Tab }) => {
  const { formatMessage } = useIntl();
  const direction = useDirection();
  const navigate = useNavigate();
  const { allowedActions, isLoading } = useRBAC(PERMISSIONS.names);
  const [showsKeys, setShowsKeys] = useState(false);
  const title = formatMessage(message('names.title'));
  const keys = formatMessage(message('names.keys'));
  const props = { mayDecide: allowedActions.canDecide === true, onHelp: () => setShowsKeys(true) };
  if (isLoading) return <Page.Loading />;

  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={formatMessage(message('names.subtitle'))}
        primaryAction={
          <Button type="button" variant="tertiary" startIcon={<Question />} onClick={props.onHelp}>
            {keys}
          </Button>
        }
      />
      <Layouts.Content>
        <Tabs.Root
          dir={direction}
          variant="simple"
          value={tab}
          activationMode="manual"
          onValueChange={(value) => navigate(TABS[value as Tab])}
        >
          <Tabs.List aria-label={title}>
            {TAB_NAMES.map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {formatMessage(message(`names.tab.${name}`))}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value="proposed" style={BELOW_TABS}>
            <ProposedTab {...props} />
          </Tabs.Content>
          <Tabs.Content value="duplicates" style={BELOW_TABS}>
            <DuplicatesTab {...props} />
          </Tabs.Content>
          <Tabs.Content value="decisions" style={BELOW_TABS}>
            <DecisionsTab {...props} />
          </Tabs.Content>
        </Tabs.Root>
        <DeedBar />
      </Layouts.Content>
      {showsKeys ? (
        <KeysDialog
          keys={tab === 'duplicates' ? PAIR_KEYS : tab === 'proposed' ? LIST_KEYS : ['undo', 'help']}
          onClose={() => setShowsKeys(false)}
        />
      ) : null}
    </Page.Main>
  );
};

/** People, organizations and events: what imports have proposed, what may be the same, what was decided. */
export const NamesPage = () => (
  <NameDeedsProvider>
    <Routes>
      <Route index element={<Lists tab="proposed" />} />
      <Route path="duplicates" element={<Lists tab="duplicates" />} />
      <Route path="decisions" element={<Lists tab="decisions" />} />
      <Route path=":type/:id" element={<NameRecordPage />} />
      <Route path="*" element={<Navigate to={PAGES.names} replace />} />
    </Routes>
  </NameDeedsProvider>
);
