import { useRBAC } from '@strapi/strapi/admin';
import { PAGES } from '../lib/links';
import { PERMISSIONS } from '../lib/permissions';
import { useListWireSourcesQuery } from '../services/wire-api';
import { InlineLink } from './InlineLink';

/** A source by its name, with a link to its page for those who may see it. */
export const SourceName = ({ name }: { name: string }) => {
  const { allowedActions } = useRBAC(PERMISSIONS.sources);
  const maySee = allowedActions.canRead || allowedActions.canUpdate;
  const { data: sources = [] } = useListWireSourcesQuery(undefined, { skip: !maySee });
  const source = maySee ? sources.find((other) => other.name === name) : undefined;

  if (!source) return <>{name}</>;
  return <InlineLink to={PAGES.source(source.documentId)}>{name}</InlineLink>;
};
