import { Link } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { PAGES } from '../lib/links';
import { PERMISSIONS } from '../lib/permissions';
import { useListWireSourcesQuery } from '../services/wire-api';

/** A source by its name, with a link to its page for those who may see it. */
export const SourceName = ({ name }: { name: string }) => {
  const { allowedActions } = useRBAC(PERMISSIONS.sources);
  const maySee = allowedActions.canRead || allowedActions.canUpdate;
  const { data: sources = [] } = useListWireSourcesQuery(undefined, { skip: !maySee });
  const source = maySee ? sources.find((other) => other.name === name) : undefined;

  if (!source) return <>{name}</>;
  return (
    <Link tag={NavLink} to={PAGES.source(source.documentId)} isExternal={false}>
      {name}
    </Link>
  );
};
