import type { Models } from '../../sql/model';

/** An attribute as Strapi's schemas have it, as far as answers and bodies show it. */
export interface Attribute {
  type: string;
  required?: boolean;
  enum?: readonly string[];
  min?: number;
  max?: number;
  maxLength?: number;
  /** Of relations. */
  relation?: string;
  target?: string;
  /** Of components. */
  component?: string;
  repeatable?: boolean;
  /** Of media. */
  multiple?: boolean;
}

/** What the document is made of: the content types as they are, a project's own additions among them. */
export interface Content {
  /** What of a type or component answers may have: nothing that is private. */
  attributes: (uid: string) => Readonly<Record<string, Attribute>>;
  /** What requests may set. */
  writable: (uid: string) => readonly string[];
  /** A type's or component's name, `Article`. */
  nameOf: (uid: string) => string;
  /** Whether it is a component, which has no documentId. */
  isComponent: (uid: string) => boolean;
  models: Models;
  /** Records on a page of Strapi's lists, unless it is said, and at most. */
  pageSize: { usual: number; most: number };
}
