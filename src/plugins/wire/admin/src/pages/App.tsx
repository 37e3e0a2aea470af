import { Layouts, Page, useRBAC, type Permission } from '@strapi/strapi/admin';
import { useEffect, type ComponentType } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { Directed } from '../components/directed/Directed';
import { NoPermissions, Protected } from '../components/Protected';
import { WireNav } from '../components/WireNav';
import { PAGES } from '../lib/links';
import { PERMISSIONS } from '../lib/permissions';
import { useReadDocumentsAgainMutation } from '../services/article-api';
import { ImportDetailsPage } from './ImportDetailsPage';
import { ImportPage } from './ImportPage';
import { ImportsPage } from './ImportsPage';
import { NewSourcePage } from './NewSourcePage';
import { NamesPage } from './NamesPage';
import { ReviewPage } from './ReviewPage';
import { SettingsPage } from './SettingsPage';
import { SourcePage } from './SourcePage';
import { SourcesPage } from './SourcesPage';

/** Everybody comes in by the same link in the menu, and finds the first page that he or she may see. */
const StartPage = () => {
  const imports = useRBAC(PERMISSIONS.imports);
  const notices = useRBAC(PERMISSIONS.readNotices);
  const names = useRBAC(PERMISSIONS.names);
  const sources = useRBAC(PERMISSIONS.sources);
  const policies = useRBAC(PERMISSIONS.policies);
  if ([imports, notices, names, sources, policies].some(({ isLoading }) => isLoading))
    return <Page.Loading />;
  if (imports.allowedActions.canCreate) return <ImportPage />;

  const mayAny = ({ allowedActions }: typeof imports) => Object.values(allowedActions).some(Boolean);
  const [first] = [
    { page: PAGES.imports, isSeen: mayAny(imports) },
    { page: PAGES.review, isSeen: mayAny(notices) },
    { page: PAGES.names, isSeen: mayAny(names) },
    { page: PAGES.sources, isSeen: mayAny(sources) },
    { page: PAGES.settings, isSeen: mayAny(policies) },
  ].filter(({ isSeen }) => isSeen);
  return first ? <Navigate to={first.page} replace /> : <NoPermissions />;
};

/** Whoever leaves the wire's pages finds articles and names as they are by then: the content manager keeps for a minute what it has read. */
const useFreshDocuments = () => {
  const [readAgain] = useReadDocumentsAgainMutation();

  useEffect(() => () => void readAgain(), [readAgain]);
};

/** Each page with what is asked for to see it. */
const ROUTES: readonly { path: string; permissions: Permission[]; page: ComponentType }[] = [
  { path: 'imports', permissions: PERMISSIONS.readImports, page: ImportsPage },
  // Who imports sees what becomes of it.
  { path: 'imports/:id', permissions: PERMISSIONS.imports, page: ImportDetailsPage },
  { path: 'review/*', permissions: PERMISSIONS.readNotices, page: ReviewPage },
  { path: 'names/*', permissions: PERMISSIONS.names, page: NamesPage },
  { path: 'settings/*', permissions: PERMISSIONS.policies, page: SettingsPage },
  { path: 'sources', permissions: PERMISSIONS.sources, page: SourcesPage },
  { path: 'sources/new', permissions: PERMISSIONS.updateSources, page: NewSourcePage },
  { path: 'sources/:id', permissions: PERMISSIONS.sources, page: SourcePage },
];

/** All pages of the plugin, below `/plugins/wire`. */
export const App = () => {
  useFreshDocuments();

  return (
    <Protected permissions={PERMISSIONS.any}>
      <Layouts.Root sideNav={<WireNav />}>
        <Directed isBox>
          <Routes>
            <Route index element={<StartPage />} />
            {ROUTES.map(({ path, permissions, page: Shown }) => (
              <Route
                key={path}
                path={path}
                element={
                  <Protected permissions={permissions}>
                    <Shown />
                  </Protected>
                }
              />
            ))}
            <Route path="*" element={<Navigate to={PAGES.import} replace />} />
          </Routes>
        </Directed>
      </Layouts.Root>
    </Protected>
  );
};
