import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { WireNav } from '../components/WireNav';
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

/** Who may not import comes in by the same link in the menu, and finds the first list that he may see. */
const StartPage = () => {
  const { allowedActions, isLoading } = useRBAC(PERMISSIONS.imports);
  if (isLoading) return <Page.Loading />;
  if (allowedActions.canCreate) return <ImportPage />;
  return <Navigate to={allowedActions.canRead ? PAGES.imports : PAGES.sources} replace />;
};

/** All pages of the plugin, below `/plugins/wire`. */
export const App = () => (
  <Page.Protect permissions={PERMISSIONS.any}>
    <Layouts.Root sideNav={<WireNav />}>
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
    </Layouts.Root>
  </Page.Protect>
);
