import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { WireNav } from '../components/WireNav';
import { useDirection } from '../hooks/use-direction';
import { PAGES } from '../lib/links';
import { PERMISSIONS } from '../lib/permissions';
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
    { page: PAGES.imports, isSeen: imports.allowedActions.canRead },
    { page: PAGES.review, isSeen: mayAny(notices) },
    { page: PAGES.names, isSeen: mayAny(names) },
    { page: PAGES.sources, isSeen: mayAny(sources) },
    { page: PAGES.settings, isSeen: mayAny(policies) },
  ].filter(({ isSeen }) => isSeen);
  return first ? <Navigate to={first.page} replace /> : <Page.NoPermissions />;
};

/** Strapi's own frame stays as it is, since Strapi has no direction; what stands in it goes the way of its language. */
const Directed = ({ children }: { children: ReactNode }) => {
  const direction = useDirection();
  return <div dir={direction}>{children}</div>;
};

/** All pages of the plugin, below `/plugins/wire`. */
export const App = () => (
  <Page.Protect permissions={PERMISSIONS.any}>
    <Layouts.Root sideNav={<WireNav />}>
      <Directed>
        <Routes>
          <Route index element={<StartPage />} />
          <Route
            path="imports"
            element={
              <Page.Protect permissions={PERMISSIONS.read}>
                <ImportsPage />
              </Page.Protect>
            }
          />
          <Route
            path="imports/:id"
            element={
              // Who imports sees what becomes of it.
              <Page.Protect permissions={PERMISSIONS.imports}>
                <ImportDetailsPage />
              </Page.Protect>
            }
          />
          <Route
            path="review/*"
            element={
              <Page.Protect permissions={PERMISSIONS.readNotices}>
                <ReviewPage />
              </Page.Protect>
            }
          />
          <Route
            path="names/*"
            element={
              <Page.Protect permissions={PERMISSIONS.names}>
                <NamesPage />
              </Page.Protect>
            }
          />
          <Route
            path="settings/*"
            element={
              <Page.Protect permissions={PERMISSIONS.policies}>
                <SettingsPage />
              </Page.Protect>
            }
          />
          <Route
            path="sources"
            element={
              <Page.Protect permissions={PERMISSIONS.sources}>
                <SourcesPage />
              </Page.Protect>
            }
          />
          <Route
            path="sources/new"
            element={
              <Page.Protect permissions={PERMISSIONS.updateSources}>
                <NewSourcePage />
              </Page.Protect>
            }
          />
          <Route
            path="sources/:id"
            element={
              <Page.Protect permissions={PERMISSIONS.sources}>
                <SourcePage />
              </Page.Protect>
            }
          />
          <Route path="*" element={<Navigate to={PAGES.import} replace />} />
        </Routes>
      </Directed>
    </Layouts.Root>
  </Page.Protect>
);
