import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { WireNav } from '../components/WireNav';
import { PAGES } from '../lib/links';
import { PERMISSIONS } from '../lib/permissions';
import { ImportDetailsPage } from './ImportDetailsPage';
import { ImportPage } from './ImportPage';
import { ImportsPage } from './ImportsPage';

/** Who may only read comes in by the same link in the menu, and finds the list. */
const StartPage = () => {
  const { allowedActions, isLoading } = useRBAC(PERMISSIONS.any);
  if (isLoading) return <Page.Loading />;
  return allowedActions.canCreate ? <ImportPage /> : <Navigate to={PAGES.imports} replace />;
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
            <Page.Protect permissions={PERMISSIONS.read}>
              <ImportDetailsPage />
            </Page.Protect>
          }
        />
        <Route path="*" element={<Navigate to={PAGES.import} replace />} />
      </Routes>
    </Layouts.Root>
  </Page.Protect>
);
