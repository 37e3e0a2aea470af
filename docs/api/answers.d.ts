/** Types of what the API answers, made of openapi.json by `npm run openapi`: see contract.md. */

export interface paths {
  '/articles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List articles */
    get: operations['listArticles'];
    put?: never;
    /**
     * Make an article
     * @description With `status=draft` it stays a draft; without, it is published. An article that may not be published (legal notices, embargo) is refused with 400 and the reasons in `error.details.reasons`.
     */
    post: operations['createArticle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/articles/by-slug/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read an article by slug, with all that a page shows */
    get: operations['getArticleBySlug'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/articles/by-slug/{slug}/json-ld': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * JSON-LD of schema.org about an article
     * @description To be put into a page as it is, in `<script type="application/ld+json">`.
     */
    get: operations['getArticleJsonLd'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/articles/by-slug/{slug}/ninjs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An article as ninjs 3.0 */
    get: operations['getNinjs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/articles/drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List drafts
     * @description The same as `status=draft`: for API tokens, and for partners those of their sources, each with `embargoed`. It needs the permission _Draft → find_.
     */
    get: operations['listDrafts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/articles/feed.atom': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Articles, as Atom (RFC 4287) */
    get: operations['feedarticlesatom'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/articles/feed.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Articles, as JSON Feed 1.1 */
    get: operations['feedarticlesjson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/articles/feed.rss': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Articles, as RSS 2.0 */
    get: operations['feedarticlesrss'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/articles/ninjs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest articles as ninjs 3.0 */
    get: operations['listNinjs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/articles/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search articles
     * @description By words, and by who and what articles are about. `q` or one of the filters has to be there.
     */
    get: operations['searchArticles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/articles/sitemap-news.xml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A news sitemap: the newest 1,000 articles, those of the last two days as news */
    get: operations['getNewsSitemap'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/articles/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read an article by documentId */
    get: operations['getArticle'];
    /**
     * Change an article
     * @description What is left out stays as it is. An article that may not be published (legal notices, embargo) is refused with 400 and the reasons in `error.details.reasons`.
     */
    put: operations['updateArticle'];
    post?: never;
    /**
     * Delete an article
     * @description An article that may not be published (legal notices, embargo) is refused with 400 and the reasons in `error.details.reasons`.
     */
    delete: operations['deleteArticle'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/articles/{slug}/related': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Articles that share names with an article or nearly say the same, with the reason */
    get: operations['listRelatedArticles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/change-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Change the own password */
    post: operations['changePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/email-confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Confirm a mail address: what the link in that mail leads to */
    get: operations['confirmEmail'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/forgot-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have a mail sent to set a new password
     * @description The answer is the same whether there is such an account or not.
     */
    post: operations['forgotPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/local': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign in */
    post: operations['signIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/local/register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make an account
     * @description Off as Copydesk is installed: 400. Where mail addresses are to be confirmed, the answer has no token.
     */
    post: operations['register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/logout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign out */
    post: operations['signOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get a new access token */
    post: operations['refresh'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/reset-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set a new password with the code of that mail */
    post: operations['resetPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/send-email-confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have the mail to confirm an address sent again
     * @description The answer is the same whether there is such an account or not.
     */
    post: operations['sendEmailConfirmation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where one is signed in */
    get: operations['listSessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/sessions/{sessionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Sign out elsewhere */
    delete: operations['endSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/{provider}/callback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the provider leads back to */
    get: operations['connected'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/connect/{provider}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sign in elsewhere (GitHub, Google …), where that is set up */
    get: operations['connect'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List events */
    get: operations['listEvents'];
    put?: never;
    /** Make an event */
    post: operations['createEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events/by-slug/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read an event by slug, with all that a page shows */
    get: operations['getEventBySlug'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events/by-slug/{slug}/json-ld': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * JSON-LD of schema.org about an event
     * @description To be put into a page as it is, in `<script type="application/ld+json">`.
     */
    get: operations['getEventJsonLd'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search events by name
     * @description Typing errors are forgiven, other names count.
     */
    get: operations['searchEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read an event by documentId */
    get: operations['getEvent'];
    /**
     * Change an event
     * @description What is left out stays as it is.
     */
    put: operations['updateEvent'];
    post?: never;
    /** Delete an event */
    delete: operations['deleteEvent'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events/{slug}/articles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Articles that name an event, the newest first */
    get: operations['listEventArticles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events/{slug}/co-occurring': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who and what is named in the same articles as an event */
    get: operations['listNamedWithEvent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events/{slug}/feed.atom': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Articles that name an event, as Atom (RFC 4287) */
    get: operations['feedeventsOfatom'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events/{slug}/feed.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Articles that name an event, as JSON Feed 1.1 */
    get: operations['feedeventsOfjson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events/{slug}/feed.rss': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Articles that name an event, as RSS 2.0 */
    get: operations['feedeventsOfrss'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events/{slug}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How many articles name an event, over time
     * @description 366 intervals at most, the last ones.
     */
    get: operations['getEventTimeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/openapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This document */
    get: operations['getContract'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List organizations */
    get: operations['listOrganizations'];
    put?: never;
    /** Make an organization */
    post: operations['createOrganization'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organizations/by-slug/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read an organization by slug, with all that a page shows */
    get: operations['getOrganizationBySlug'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organizations/by-slug/{slug}/json-ld': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * JSON-LD of schema.org about an organization
     * @description To be put into a page as it is, in `<script type="application/ld+json">`.
     */
    get: operations['getOrganizationJsonLd'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organizations/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search organizations by name
     * @description Typing errors are forgiven, other names count.
     */
    get: operations['searchOrganizations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organizations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read an organization by documentId */
    get: operations['getOrganization'];
    /**
     * Change an organization
     * @description What is left out stays as it is.
     */
    put: operations['updateOrganization'];
    post?: never;
    /** Delete an organization */
    delete: operations['deleteOrganization'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organizations/{slug}/articles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Articles that name an organization, the newest first */
    get: operations['listOrganizationArticles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organizations/{slug}/co-occurring': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who and what is named in the same articles as an organization */
    get: operations['listNamedWithOrganization'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organizations/{slug}/feed.atom': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Articles that name an organization, as Atom (RFC 4287) */
    get: operations['feedorganizationsOfatom'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organizations/{slug}/feed.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Articles that name an organization, as JSON Feed 1.1 */
    get: operations['feedorganizationsOfjson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organizations/{slug}/feed.rss': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Articles that name an organization, as RSS 2.0 */
    get: operations['feedorganizationsOfrss'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organizations/{slug}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How many articles name an organization, over time
     * @description 366 intervals at most, the last ones.
     */
    get: operations['getOrganizationTimeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/persons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List people */
    get: operations['listPersons'];
    put?: never;
    /** Make a person */
    post: operations['createPerson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/persons/by-slug/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a person by slug, with all that a page shows */
    get: operations['getPersonBySlug'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/persons/by-slug/{slug}/json-ld': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * JSON-LD of schema.org about a person
     * @description To be put into a page as it is, in `<script type="application/ld+json">`.
     */
    get: operations['getPersonJsonLd'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/persons/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search people by name
     * @description Typing errors are forgiven, other names count.
     */
    get: operations['searchPersons'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/persons/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a person by documentId */
    get: operations['getPerson'];
    /**
     * Change a person
     * @description What is left out stays as it is.
     */
    put: operations['updatePerson'];
    post?: never;
    /** Delete a person */
    delete: operations['deletePerson'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/persons/{slug}/articles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Articles that name a person, the newest first */
    get: operations['listPersonArticles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/persons/{slug}/co-occurring': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who and what is named in the same articles as a person */
    get: operations['listNamedWithPerson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/persons/{slug}/feed.atom': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Articles that name a person, as Atom (RFC 4287) */
    get: operations['feedpersonsOfatom'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/persons/{slug}/feed.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Articles that name a person, as JSON Feed 1.1 */
    get: operations['feedpersonsOfjson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/persons/{slug}/feed.rss': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Articles that name a person, as RSS 2.0 */
    get: operations['feedpersonsOfrss'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/persons/{slug}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How many articles name a person, over time
     * @description 366 intervals at most, the last ones.
     */
    get: operations['getPersonTimeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/users/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The own account */
    get: operations['getMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/wire/articles/{documentId}/override': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Publish in spite of legal notices that await a decision
     * @description Nothing is published by it; what stands against publishing is set aside, with the reason.
     */
    post: operations['overrideNotices'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/wire/articles/{documentId}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The versions of an article as its source sent them, the newest first */
    get: operations['listVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/wire/articles/{documentId}/versions/{receipt}/original': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An item as it came, byte by byte */
    get: operations['getOriginal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/wire/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import wire items
     * @description Files as a form, a pasted text as JSON, or items as they are with the settings in the address. The import runs in the background. With an API token, or signed by a source (its settings count then, none in the address).
     */
    post: operations['startImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/wire/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far an import is, and what became of its items */
    get: operations['getImport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/wire/imports/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stop an import */
    post: operations['cancelImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/wire/imports/{id}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Go on with an import that was stopped or broke */
    post: operations['resumeImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/wire/imports/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Try the items again that failed */
    post: operations['retryImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/wire/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List legal notices */
    get: operations['listNotices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/wire/notices/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a legal notice */
    get: operations['getNotice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/wire/sources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List wire sources */
    get: operations['listSources'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/wire/sources/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a wire source */
    get: operations['getSource'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Alias: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      name: string;
    };
    /** @description Relations, components and media are there where `populate` asks for them and the caller may read them; with `fields`, values that are not asked for are missing. */
    Article: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      headline: string;
      slug: string | null;
      abstract: string | null;
      body: components['schemas']['Block'][] | null;
      byline: string | null;
      dateline: string | null;
      credit: string | null;
      language: string | null;
      urgency: number | null;
      genre: string | null;
      canonicalUrl: string | null;
      guid: string | null;
      version: string | null;
      /** Format: date-time */
      firstCreated: string | null;
      /** Format: date-time */
      versionCreated: string | null;
      /** Format: date-time */
      embargoed: string | null;
      /** Format: date-time */
      expires: string | null;
      pubStatus: ('usable' | 'withheld' | 'canceled') | null;
      copyrightHolder: string | null;
      copyrightNotice: string | null;
      usageTerms: string | null;
      correction: string | null;
      /** Format: date-time */
      correctedAt: string | null;
      /** Format: date-time */
      createdAt: string | null;
      /** Format: date-time */
      updatedAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      subjects?: components['schemas']['Subject'][];
      places?: components['schemas']['Place'][];
      image?: components['schemas']['File'] | null;
      renditions?: components['schemas']['Rendition'][];
      source?: components['schemas']['Source'] | null;
      persons?: components['schemas']['Person'][];
      organizations?: components['schemas']['Organization'][];
      events?: components['schemas']['Event'][];
      legalNotices?: components['schemas']['Notice'][];
    };
    ArticleFound: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      headline: string;
      slug: string | null;
      abstract: string | null;
      byline: string | null;
      dateline: string | null;
      credit: string | null;
      language: string | null;
      urgency: number | null;
      genre: string | null;
      guid: string | null;
      version: string | null;
      /** Format: date-time */
      firstCreated: string | null;
      /** Format: date-time */
      versionCreated: string | null;
      /** Format: date-time */
      embargoed: string | null;
      pubStatus: ('usable' | 'withheld' | 'canceled') | null;
      correction: string | null;
      /** Format: date-time */
      correctedAt: string | null;
      /** Format: date-time */
      createdAt: string | null;
      /** Format: date-time */
      updatedAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      source: {
        /** @description Of the row; it changes when the record is published anew. */
        id: number;
        /** @description Of the record, for good. */
        documentId: string;
        name: string;
        slug: string | null;
        language: string | null;
        url: string | null;
      } | null;
      image: components['schemas']['File'] | null;
      search: {
        /** @description How well it answers; compare it within one answer only. */
        score: number;
        /** @description HTML in which `<mark>` is the only tag. */
        headline?: string;
        /** @description A passage of 240 characters, HTML in which `<mark>` is the only tag. */
        snippet?: string;
      };
    };
    ArticleLine: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      headline: string;
      slug: string | null;
      /** Format: date-time */
      versionCreated: string | null;
    };
    ArticleOfPerson: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      headline: string;
      slug: string | null;
      abstract: string | null;
      /** Format: date-time */
      versionCreated: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      language: string | null;
      source: {
        /** @description Of the row; it changes when the record is published anew. */
        id: number;
        /** @description Of the record, for good. */
        documentId: string;
        name: string;
        slug: string | null;
        language: string | null;
        url: string | null;
      } | null;
      image: components['schemas']['File'] | null;
      position: {
        /** @description Of the row; it changes when the record is published anew. */
        id: number;
        title: string;
        place: string | null;
        /**
         * @description `article`: the article says so; `day`: the person held it on the day of the article.
         * @enum {string}
         */
        basis: 'article' | 'day';
        organization: {
          /** @description Of the row; it changes when the record is published anew. */
          id: number;
          /** @description Of the record, for good. */
          documentId: string;
          name: string;
          slug: string | null;
          confirmed: boolean;
        } | null;
      } | null;
    };
    /** @description What a page about an article shows. What the caller's role may not read is left out; with `fields` or `populate`, see Article. */
    ArticlePage: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      headline: string;
      slug: string | null;
      abstract: string | null;
      body: components['schemas']['Block'][] | null;
      byline: string | null;
      dateline: string | null;
      credit: string | null;
      language: string | null;
      urgency: number | null;
      genre: string | null;
      canonicalUrl: string | null;
      guid: string | null;
      version: string | null;
      /** Format: date-time */
      firstCreated: string | null;
      /** Format: date-time */
      versionCreated: string | null;
      /** Format: date-time */
      embargoed: string | null;
      /** Format: date-time */
      expires: string | null;
      pubStatus: ('usable' | 'withheld' | 'canceled') | null;
      copyrightHolder: string | null;
      copyrightNotice: string | null;
      usageTerms: string | null;
      correction: string | null;
      /** Format: date-time */
      correctedAt: string | null;
      /** Format: date-time */
      createdAt: string | null;
      /** Format: date-time */
      updatedAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      source: {
        /** @description Of the row; it changes when the record is published anew. */
        id: number;
        /** @description Of the record, for good. */
        documentId: string;
        name: string;
        slug: string | null;
        language: string | null;
        url: string | null;
      } | null;
      persons: {
        /** @description Of the row; it changes when the record is published anew. */
        id: number;
        /** @description Of the record, for good. */
        documentId: string;
        name: string;
        slug: string | null;
        confirmed: boolean;
        position: {
          /** @description Of the row; it changes when the record is published anew. */
          id: number;
          title: string;
          place: string | null;
          /**
           * @description `article`: the article says so; `day`: the person held it on the day of the article.
           * @enum {string}
           */
          basis: 'article' | 'day';
          organization: {
            /** @description Of the row; it changes when the record is published anew. */
            id: number;
            /** @description Of the record, for good. */
            documentId: string;
            name: string;
            slug: string | null;
            confirmed: boolean;
          } | null;
        } | null;
        image: components['schemas']['File'] | null;
      }[];
      organizations: {
        /** @description Of the row; it changes when the record is published anew. */
        id: number;
        /** @description Of the record, for good. */
        documentId: string;
        name: string;
        slug: string | null;
        type: string | null;
        place: string | null;
        url: string | null;
        confirmed: boolean;
      }[];
      events: {
        /** @description Of the row; it changes when the record is published anew. */
        id: number;
        /** @description Of the record, for good. */
        documentId: string;
        name: string;
        slug: string | null;
        type: string | null;
        /** Format: date */
        startDate: string | null;
        /** Format: date */
        endDate: string | null;
        year: number | null;
        place: string | null;
        confirmed: boolean;
      }[];
      legalNotices: {
        /** @description Of the row; it changes when the record is published anew. */
        id: number;
        /** @description Of the record, for good. */
        documentId: string;
        text: string;
        /** @description JSON of any form. */
        kinds: unknown;
        language: string | null;
        /** @description Whom the notice is by, in this article. */
        issuer: string | null;
        /**
         * @description Where it belongs: in the body, apart from it, or nowhere.
         * @enum {string}
         */
        placement: 'inline' | 'separate' | 'removed';
        position: components['schemas']['NoticePosition'] | null;
      }[];
      subjects: components['schemas']['Subject'][];
      places: components['schemas']['Place'][];
      renditions: components['schemas']['Rendition'][];
      image: components['schemas']['File'] | null;
    };
    ArticleRelated: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      headline: string;
      slug: string | null;
      abstract: string | null;
      /** Format: date-time */
      versionCreated: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      language: string | null;
      source: {
        /** @description Of the row; it changes when the record is published anew. */
        id: number;
        /** @description Of the record, for good. */
        documentId: string;
        name: string;
        slug: string | null;
        language: string | null;
        url: string | null;
      } | null;
      image: components['schemas']['File'] | null;
      reason: {
        score: number;
        /** @description The names that both have, the rarest first. */
        shared: {
          persons: {
            /** @description Of the row; it changes when the record is published anew. */
            id: number;
            /** @description Of the record, for good. */
            documentId: string;
            name: string;
            slug: string | null;
          }[];
          organizations: {
            /** @description Of the row; it changes when the record is published anew. */
            id: number;
            /** @description Of the record, for good. */
            documentId: string;
            name: string;
            slug: string | null;
          }[];
          events: {
            /** @description Of the row; it changes when the record is published anew. */
            id: number;
            /** @description Of the record, for good. */
            documentId: string;
            name: string;
            slug: string | null;
          }[];
        };
        /** @description How much of the text the two have in common; null where they are no near duplicates. */
        nearDuplicate: number | null;
      };
    };
    ArticleShort: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      headline: string;
      slug: string | null;
      abstract: string | null;
      /** Format: date-time */
      versionCreated: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      language: string | null;
      source: {
        /** @description Of the row; it changes when the record is published anew. */
        id: number;
        /** @description Of the record, for good. */
        documentId: string;
        name: string;
        slug: string | null;
        language: string | null;
        url: string | null;
      } | null;
      image: components['schemas']['File'] | null;
    };
    /** @description A paragraph, heading, list, quote, code or image of a text, as Strapi's editor of blocks has it. See `@strapi/blocks-react-renderer`. */
    Block: {
      /**
       * @example paragraph
       * @example heading
       * @example list
       * @example quote
       * @example code
       * @example image
       */
      type: string;
      /** @description Of a heading. */
      level?: number;
      /**
       * @description Of a list.
       * @enum {string}
       */
      format?: 'ordered' | 'unordered';
      children: components['schemas']['BlockChild'][];
    };
    /** @description A run of text with its marks, a link (`url`, `children`), or an item of a list. */
    BlockChild: {
      /**
       * @example text
       * @example link
       * @example list-item
       */
      type: string;
      text?: string;
      bold?: boolean;
      italic?: boolean;
      underline?: boolean;
      strikethrough?: boolean;
      code?: boolean;
      url?: string;
      children?: components['schemas']['BlockChild'][];
    };
    Error400: {
      data: null;
      error: {
        /** @constant */
        status: 400;
        /** @example ValidationError */
        name: string;
        message: string;
        /** @description More about it, often `{}`. */
        details: unknown;
      };
    };
    Error401: {
      data: null;
      error: {
        /** @constant */
        status: 401;
        /** @example UnauthorizedError */
        name: string;
        message: string;
        /** @description More about it, often `{}`. */
        details: unknown;
      };
    };
    Error403: {
      data: null;
      error: {
        /** @constant */
        status: 403;
        /** @example ForbiddenError */
        name: string;
        message: string;
        /** @description More about it, often `{}`. */
        details: unknown;
      };
    };
    Error404: {
      data: null;
      error: {
        /** @constant */
        status: 404;
        /** @example NotFoundError */
        name: string;
        message: string;
        /** @description More about it, often `{}`. */
        details: unknown;
      };
    };
    Error409: {
      data: null;
      error: {
        /** @constant */
        status: 409;
        /** @example ConflictError */
        name: string;
        message: string;
        /** @description More about it, often `{}`. */
        details: unknown;
      };
    };
    Error410: {
      data: null;
      error: {
        /** @constant */
        status: 410;
        /**
         * @example GoneError
         * @constant
         */
        name: 'GoneError';
        message: string;
        details: components['schemas']['Gone'];
      };
    };
    Error413: {
      data: null;
      error: {
        /** @constant */
        status: 413;
        /** @example PayloadTooLargeError */
        name: string;
        message: string;
        /** @description More about it, often `{}`. */
        details: unknown;
      };
    };
    Error429: {
      data: null;
      error: {
        /** @constant */
        status: 429;
        /** @example RateLimitError */
        name: string;
        message: string;
        /** @description More about it, often `{}`. */
        details: unknown;
      };
    };
    Error500: {
      data: null;
      error: {
        /** @constant */
        status: 500;
        /** @example InternalServerError */
        name: string;
        message: string;
        /** @description More about it, often `{}`. */
        details?: unknown;
      };
    };
    Error503: {
      data: null;
      error: {
        /** @constant */
        status: 503;
        /** @example ServiceUnavailableError */
        name: string;
        message: string;
        /** @description More about it, often `{}`. */
        details: unknown;
      };
    };
    /** @description Relations, components and media are there where `populate` asks for them and the caller may read them; with `fields`, values that are not asked for are missing. */
    Event: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      name: string;
      slug: string | null;
      type: string | null;
      /** Format: date */
      startDate: string | null;
      /** Format: date */
      endDate: string | null;
      year: number | null;
      place: string | null;
      description: components['schemas']['Block'][] | null;
      confirmed: boolean;
      /** Format: date-time */
      createdAt: string | null;
      /** Format: date-time */
      updatedAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      aliases?: components['schemas']['Alias'][];
      organizers?: components['schemas']['Organization'][];
      participants?: components['schemas']['Person'][];
      articles?: components['schemas']['Article'][];
    };
    EventFound: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      name: string;
      slug: string | null;
      type: string | null;
      /** Format: date */
      startDate: string | null;
      /** Format: date */
      endDate: string | null;
      year: number | null;
      place: string | null;
      description: components['schemas']['Block'][] | null;
      confirmed: boolean;
      /** Format: date-time */
      createdAt: string | null;
      /** Format: date-time */
      updatedAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      aliases: components['schemas']['Alias'][];
      organizers: {
        /** @description Of the row; it changes when the record is published anew. */
        id: number;
        /** @description Of the record, for good. */
        documentId: string;
        name: string;
        slug: string | null;
        type: string | null;
        place: string | null;
        confirmed: boolean;
      }[];
      participants: {
        /** @description Of the row; it changes when the record is published anew. */
        id: number;
        /** @description Of the record, for good. */
        documentId: string;
        name: string;
        slug: string | null;
        confirmed: boolean;
      }[];
      search: {
        /** @description How like the name is to what was typed. */
        likeness: number;
      };
    };
    /** @description What a page about an event shows. What the caller's role may not read is left out; with `fields` or `populate`, see Event. */
    EventPage: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      name: string;
      slug: string | null;
      type: string | null;
      /** Format: date */
      startDate: string | null;
      /** Format: date */
      endDate: string | null;
      year: number | null;
      place: string | null;
      description: components['schemas']['Block'][] | null;
      confirmed: boolean;
      /** Format: date-time */
      createdAt: string | null;
      /** Format: date-time */
      updatedAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      aliases: components['schemas']['Alias'][];
      organizers: {
        /** @description Of the row; it changes when the record is published anew. */
        id: number;
        /** @description Of the record, for good. */
        documentId: string;
        name: string;
        slug: string | null;
        type: string | null;
        place: string | null;
        confirmed: boolean;
      }[];
      participants: {
        /** @description Of the row; it changes when the record is published anew. */
        id: number;
        /** @description Of the record, for good. */
        documentId: string;
        name: string;
        slug: string | null;
        confirmed: boolean;
      }[];
    };
    EventTogether: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      name: string;
      slug: string | null;
      type: string | null;
      place: string | null;
      /** Format: date */
      startDate: string | null;
      /** Format: date */
      endDate: string | null;
      year: number | null;
      confirmed: boolean;
      together: {
        /** @description Articles that name both. */
        articles: number;
        newest: components['schemas']['ArticleLine'];
      };
    };
    File: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      name: string;
      alternativeText: string | null;
      caption: string | null;
      /** @description JSON of any form. */
      focalPoint: unknown;
      width: number | null;
      height: number | null;
      /** @description JSON of any form. */
      formats: unknown;
      hash: string;
      ext: string | null;
      mime: string;
      size: number;
      url: string;
      previewUrl: string | null;
      provider: string;
      /** @description JSON of any form. */
      provider_metadata: unknown;
      /** Format: date-time */
      createdAt: string | null;
      /** Format: date-time */
      updatedAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
    };
    Gone: {
      /** @description Why, in a sentence. */
      reason: string;
      /**
       * Format: date-time
       * @description When it was taken back.
       */
      killedAt: string;
    };
    Import: {
      documentId: string;
      /** @enum {string} */
      state: 'queued' | 'running' | 'finished' | 'failed' | 'canceled' | 'undoing' | 'undone' | 'redoing';
      files: string[];
      source?: string;
      publish: boolean;
      counts: {
        created: number;
        updated: number;
        unchanged: number;
        duplicate: number;
        held: number;
        killed: number;
        failed: number;
        /** @description The sum of what became of them. */
        items: number;
        /** @description Legal notices that were found. */
        flags: number;
      };
      /** @description Where the run itself broke. */
      error?: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      startedAt?: string;
      /** Format: date-time */
      finishedAt?: string;
      startedBy?: string;
      /**
       * @description How its files came.
       * @enum {string}
       */
      way?: 'panel' | 'command' | 'push' | 'poll' | 'folder' | 'again';
      /** @description documentId of the import whose items it processes again. */
      againOf?: string;
      progress?: {
        bytesDone: number;
        bytesTotal: number;
        itemsPerSecond: number;
        secondsLeft?: number;
      };
      /** @description Its failed items are being tried again. */
      retrying?: boolean;
      undo?: {
        total: number;
        done: number;
        left: number;
        /** Format: date-time */
        at?: string;
        by?: string;
        error?: string;
      };
      /**
       * Format: date-time
       * @description Until when it can be undone.
       */
      undoUntil?: string;
      /** Format: date-time */
      undoEndedAt?: string;
    };
    /** @description jsonfeed.org/version/1.1; `_copydesk` has rights, notices and corrections. */
    JsonFeed: {
      /** @constant */
      version: 'https://jsonfeed.org/version/1.1';
      title: string;
      home_page_url?: string;
      feed_url?: string;
      description?: string;
      language?: string;
      items: {
        id: string;
        url?: string;
        title?: string;
        content_html?: string;
        content_text?: string;
        summary?: string;
        image?: string;
        /** Format: date-time */
        date_published?: string;
        /** Format: date-time */
        date_modified?: string;
        authors?: {
          name?: string;
        }[];
        tags?: string[];
        language?: string;
        attachments?: {
          url: string;
          mime_type: string;
          title?: string;
        }[];
        _copydesk?: {
          [key: string]: unknown;
        };
      }[];
    };
    JsonLd: {
      /** @constant */
      '@context': 'https://schema.org';
      '@type': string;
    } & {
      [key: string]: unknown;
    };
    Link: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      url: string;
    };
    /** @description `page`, `pageSize` and `pageCount`, or `start` and `limit`, as it was asked for; with `withCount=false` nothing is counted. */
    ListPagination: {
      page?: number;
      pageSize?: number;
      pageCount?: number;
      start?: number;
      limit?: number;
      total?: number;
    };
    /** @description IPTC ninjs 3.0 (iptc.org/std/ninjs/ninjs-schema_3.0.json), as far as an article has something for it. */
    Ninjs: {
      uri: string;
      standard: {
        /** @constant */
        name: 'ninjs';
        /** @constant */
        version: '3.0';
        schema: string;
      };
      /** @constant */
      type: 'text';
      /** @constant */
      representationType: 'full';
      headlines: {
        role: string;
        contentType: string;
        value: string;
        charCount?: number;
        wordCount?: number;
      }[];
      bodies: {
        role: string;
        contentType: string;
        value: string;
        charCount?: number;
        wordCount?: number;
      }[];
      version?: string;
      /** @enum {string} */
      pubStatus?: 'usable' | 'withheld' | 'canceled';
      /** Format: date-time */
      firstCreated?: string;
      /** Format: date-time */
      versionCreated?: string;
      /** Format: date-time */
      expires?: string;
      urgency?: number;
      language?: string;
      descriptions?: {
        role: string;
        contentType: string;
        value: string;
        charCount?: number;
        wordCount?: number;
      }[];
      by?: string;
      located?: string;
      copyrightHolder?: string;
      copyrightNotice?: string;
      usageTerms?: string;
      people?: {
        name?: string;
        rel?: string;
        uri?: string;
        literal?: string;
      }[];
      organisations?: {
        name?: string;
        rel?: string;
        uri?: string;
        literal?: string;
      }[];
      events?: {
        name?: string;
        rel?: string;
        uri?: string;
        literal?: string;
      }[];
      places?: {
        name?: string;
        rel?: string;
        uri?: string;
        literal?: string;
      }[];
      subjects?: {
        name?: string;
        rel?: string;
        uri?: string;
        literal?: string;
      }[];
      genres?: {
        name: string;
      }[];
      infoSources?: {
        name: string;
        uri?: string;
        role: string;
      }[];
      associations?: {
        [key: string]: unknown;
      }[];
      altIds?: {
        role: string;
        value: string;
      }[];
    };
    /** @description Relations, components and media are there where `populate` asks for them and the caller may read them; with `fields`, values that are not asked for are missing. */
    Notice: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      text: string;
      /** @description JSON of any form. */
      kinds: unknown;
      issuer: string | null;
      language: string | null;
      /** @enum {string} */
      placement: 'inline' | 'separate' | 'removed';
      /** Format: date-time */
      createdAt: string | null;
      /** Format: date-time */
      updatedAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      articles?: components['schemas']['Article'][];
    };
    /** @description Where a notice stood, in UTF-16 code units. */
    NoticePosition: {
      /**
       * @description Of which text: of the wire item, or of the body as an editor saved it.
       * @enum {string}
       */
      basis: 'wire' | 'body';
      /** @description Where the words begin. */
      start: number;
      /** @description Where they end, exclusive. */
      end: number;
      /** @description The words. */
      quote: string;
    };
    /** @description Relations, components and media are there where `populate` asks for them and the caller may read them; with `fields`, values that are not asked for are missing. */
    Organization: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      name: string;
      slug: string | null;
      type: string | null;
      place: string | null;
      url: string | null;
      confirmed: boolean;
      /** Format: date-time */
      createdAt: string | null;
      /** Format: date-time */
      updatedAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      aliases?: components['schemas']['Alias'][];
      parent?: components['schemas']['Organization'] | null;
      image?: components['schemas']['File'] | null;
      sameAs?: components['schemas']['Link'][];
      articles?: components['schemas']['Article'][];
    };
    OrganizationFound: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      name: string;
      slug: string | null;
      type: string | null;
      place: string | null;
      url: string | null;
      confirmed: boolean;
      /** Format: date-time */
      createdAt: string | null;
      /** Format: date-time */
      updatedAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      parent: {
        /** @description Of the row; it changes when the record is published anew. */
        id: number;
        /** @description Of the record, for good. */
        documentId: string;
        name: string;
        slug: string | null;
        type: string | null;
        place: string | null;
        confirmed: boolean;
      } | null;
      aliases: components['schemas']['Alias'][];
      image: components['schemas']['File'] | null;
      sameAs: components['schemas']['Link'][];
      search: {
        /** @description How like the name is to what was typed. */
        likeness: number;
      };
    };
    /** @description What a page about an organization shows. What the caller's role may not read is left out; with `fields` or `populate`, see Organization. */
    OrganizationPage: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      name: string;
      slug: string | null;
      type: string | null;
      place: string | null;
      url: string | null;
      confirmed: boolean;
      /** Format: date-time */
      createdAt: string | null;
      /** Format: date-time */
      updatedAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      parent: {
        /** @description Of the row; it changes when the record is published anew. */
        id: number;
        /** @description Of the record, for good. */
        documentId: string;
        name: string;
        slug: string | null;
        type: string | null;
        place: string | null;
        confirmed: boolean;
      } | null;
      aliases: components['schemas']['Alias'][];
      image: components['schemas']['File'] | null;
      sameAs: components['schemas']['Link'][];
    };
    OrganizationTogether: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      name: string;
      slug: string | null;
      type: string | null;
      place: string | null;
      confirmed: boolean;
      image: components['schemas']['File'] | null;
      together: {
        /** @description Articles that name both. */
        articles: number;
        newest: components['schemas']['ArticleLine'];
      };
    };
    Pagination: {
      page: number;
      pageSize: number;
      pageCount: number;
      total: number;
    };
    /** @description Relations, components and media are there where `populate` asks for them and the caller may read them; with `fields`, values that are not asked for are missing. */
    Person: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      name: string;
      slug: string | null;
      bio: components['schemas']['Block'][] | null;
      confirmed: boolean;
      /** Format: date-time */
      createdAt: string | null;
      /** Format: date-time */
      updatedAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      aliases?: components['schemas']['Alias'][];
      positions?: components['schemas']['Position'][];
      image?: components['schemas']['File'] | null;
      sameAs?: components['schemas']['Link'][];
      articles?: components['schemas']['Article'][];
    };
    PersonFound: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      name: string;
      slug: string | null;
      bio: components['schemas']['Block'][] | null;
      confirmed: boolean;
      /** Format: date-time */
      createdAt: string | null;
      /** Format: date-time */
      updatedAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      aliases: components['schemas']['Alias'][];
      positions: {
        /** @description Of the row; it changes when the record is published anew. */
        id: number;
        title: string;
        place: string | null;
        /** Format: date */
        since: string | null;
        /** Format: date */
        until: string | null;
        /** Format: date */
        firstSeen: string | null;
        /** Format: date */
        lastSeen: string | null;
        organization: {
          /** @description Of the row; it changes when the record is published anew. */
          id: number;
          /** @description Of the record, for good. */
          documentId: string;
          name: string;
          slug: string | null;
          confirmed: boolean;
        } | null;
      }[];
      image: components['schemas']['File'] | null;
      sameAs: components['schemas']['Link'][];
      search: {
        /** @description How like the name is to what was typed. */
        likeness: number;
      };
    };
    /** @description What a page about a person shows. What the caller's role may not read is left out; with `fields` or `populate`, see Person. */
    PersonPage: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      name: string;
      slug: string | null;
      bio: components['schemas']['Block'][] | null;
      confirmed: boolean;
      /** Format: date-time */
      createdAt: string | null;
      /** Format: date-time */
      updatedAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
      aliases: components['schemas']['Alias'][];
      positions: {
        /** @description Of the row; it changes when the record is published anew. */
        id: number;
        title: string;
        place: string | null;
        /** Format: date */
        since: string | null;
        /** Format: date */
        until: string | null;
        /** Format: date */
        firstSeen: string | null;
        /** Format: date */
        lastSeen: string | null;
        organization: {
          /** @description Of the row; it changes when the record is published anew. */
          id: number;
          /** @description Of the record, for good. */
          documentId: string;
          name: string;
          slug: string | null;
          confirmed: boolean;
        } | null;
      }[];
      image: components['schemas']['File'] | null;
      sameAs: components['schemas']['Link'][];
    };
    PersonTogether: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      name: string;
      slug: string | null;
      confirmed: boolean;
      image: components['schemas']['File'] | null;
      together: {
        /** @description Articles that name both. */
        articles: number;
        newest: components['schemas']['ArticleLine'];
      };
    };
    Place: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      name: string;
      code: string | null;
    };
    /** @description Relations, components and media are there where `populate` asks for them and the caller may read them; with `fields`, values that are not asked for are missing. */
    Position: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      title: string;
      place: string | null;
      /** Format: date */
      since: string | null;
      /** Format: date */
      until: string | null;
      /** Format: date */
      firstSeen: string | null;
      /** Format: date */
      lastSeen: string | null;
      organization?: components['schemas']['Organization'] | null;
    };
    /** @description One thing that stands against publishing an article. */
    PublishingReason: {
      /** @enum {string} */
      code: 'canceled' | 'withheld' | 'embargo' | 'notice-pending';
      /** @description The same as long as it is the same matter. */
      key: string;
      /** @description A sentence or two for editors. */
      message: string;
      /**
       * Format: date-time
       * @description When an embargo ends.
       */
      until?: string;
      notice?: {
        documentId?: string;
        fingerprint: string;
        kinds: (
          | 'no-warranty'
          | 'liability'
          | 'forward-looking'
          | 'investment-advice'
          | 'medical-advice'
          | 'opinion'
          | 'sponsored'
          | 'affiliate'
          | 'syndication'
          | 'third-party-content'
          | 'copyright'
          | 'offer'
          | 'regulatory'
          | 'ai-generated'
          | 'translation'
          | 'other'
        )[];
        issuer?: string;
      };
      /** @description The notice's words, shortened. */
      quote?: string;
      at?: {
        /** @enum {string} */
        basis: 'wire' | 'body';
        start: number;
        end: number;
      };
      rule?: string;
      /** @description The panel's page where it is decided about. */
      decideAt?: string;
      article?: {
        documentId: string;
        headline: string;
      };
    };
    /** @description documentIds in the place of what was there, or `connect`, `disconnect` and `set` as Strapi documents them. */
    RelationInput:
      | (string | null)
      | string[]
      | {
          connect?: unknown[];
          disconnect?: unknown[];
          set?: unknown[];
        };
    Rendition: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      href: string;
      type: ('picture' | 'graphic' | 'video' | 'audio' | 'document') | null;
      headline: string | null;
      caption: string | null;
      credit: string | null;
      copyrightHolder: string | null;
      copyrightNotice: string | null;
      usageTerms: string | null;
      mediaType: string | null;
      width: number | null;
      height: number | null;
    };
    Session: {
      id: string;
      deviceId: string | null;
      /** @description As its browser says. */
      deviceName?: string;
      /** @description Whether it is the one that asks. */
      current: boolean;
      /** Format: date-time */
      loginAt?: string;
      /** Format: date-time */
      lastActiveAt?: string;
    };
    SignedIn: {
      /** @description Access token, for `Authorization: Bearer …`. It lasts for minutes. */
      jwt: string;
      /** @description For `/auth/refresh`, once; not there with the header `X-Strapi-Refresh-Cookie: httpOnly`, which makes it a cookie. */
      refreshToken?: string;
      user: components['schemas']['User'];
    };
    Source: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      name: string;
      slug: string | null;
      language: string | null;
      url: string | null;
      /** Format: date-time */
      createdAt: string | null;
      /** Format: date-time */
      updatedAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
    };
    Subject: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      name: string | null;
      code: string | null;
    };
    User: {
      /** @description Of the row; it changes when the record is published anew. */
      id: number;
      /** @description Of the record, for good. */
      documentId: string;
      username: string;
      email: string;
      provider: string | null;
      confirmed: boolean | null;
      blocked: boolean | null;
      /** Format: date-time */
      createdAt: string | null;
      /** Format: date-time */
      updatedAt: string | null;
      /** Format: date-time */
      publishedAt: string | null;
    };
    Version: {
      /** @description For the item as it came. */
      receipt: string;
      /** @description As the source numbers it. */
      version?: string;
      /** Format: date-time */
      versionCreated?: string;
      /**
       * @description What became of it.
       * @enum {string}
       */
      state: 'created' | 'updated' | 'unchanged' | 'duplicate' | 'held' | 'killed' | 'failed';
      detail?: string;
      headline?: string;
      source?: string;
      sourceId?: string;
      import: {
        documentId: string;
      };
      file: string;
      item?: number;
      /** @description The file in an archive or mail. */
      within?: string;
      /** Format: date-time */
      receivedAt: string;
      /** @description documentId of the receipt with which the item is kept as it came. */
      original?: string;
    };
  };
  responses: {
    /** @description What the client has is what there is. */
    NotModified: {
      headers: {
        ETag: components['headers']['ETag'];
        'Last-Modified': components['headers']['Last-Modified'];
        'Cache-Control': components['headers']['Cache-Control'];
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description A parameter or the body is not what it has to be; the message says what, and what to do. */
    Error400: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": null,
         *       "error": {
         *         "status": 400,
         *         "name": "ValidationError",
         *         "message": "\"pageSize\" has to be a whole number from 1 to 50.",
         *         "details": {}
         *       }
         *     }
         */
        'application/json': components['schemas']['Error400'];
      };
    };
    /** @description The token is none, or nobody without a token may read this. */
    Error401: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": null,
         *       "error": {
         *         "status": 401,
         *         "name": "UnauthorizedError",
         *         "message": "Missing or invalid credentials",
         *         "details": {}
         *       }
         *     }
         */
        'application/json': components['schemas']['Error401'];
      };
    };
    /** @description The caller may not do this. */
    Error403: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": null,
         *       "error": {
         *         "status": 403,
         *         "name": "ForbiddenError",
         *         "message": "Forbidden",
         *         "details": {}
         *       }
         *     }
         */
        'application/json': components['schemas']['Error403'];
      };
    };
    /** @description There is no such record, or the caller may not see it. */
    Error404: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": null,
         *       "error": {
         *         "status": 404,
         *         "name": "NotFoundError",
         *         "message": "Not Found",
         *         "details": {}
         *       }
         *     }
         */
        'application/json': components['schemas']['Error404'];
      };
    };
    /** @description It cannot be done in the state in which it is. */
    Error409: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": null,
         *       "error": {
         *         "status": 409,
         *         "name": "ConflictError",
         *         "message": "It cannot be done in the state in which it is.",
         *         "details": {}
         *       }
         *     }
         */
        'application/json': components['schemas']['Error409'];
      };
    };
    /** @description The article was published and has been taken back; it is not to be used any more. */
    Error410: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": null,
         *       "error": {
         *         "status": 410,
         *         "name": "GoneError",
         *         "message": "This article has been taken back.",
         *         "details": {
         *           "reason": "The source has withdrawn it.",
         *           "killedAt": "2026-03-10T12:00:00.000Z"
         *         }
         *       }
         *     }
         */
        'application/json': components['schemas']['Error410'];
      };
    };
    /** @description The body is larger than the server takes. */
    Error413: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": null,
         *       "error": {
         *         "status": 413,
         *         "name": "PayloadTooLargeError",
         *         "message": "The body is larger than the server takes.",
         *         "details": {}
         *       }
         *     }
         */
        'application/json': components['schemas']['Error413'];
      };
    };
    /** @description Too many requests; `Retry-After` says in how many seconds to ask again. */
    Error429: {
      headers: {
        'Retry-After': components['headers']['Retry-After'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": null,
         *       "error": {
         *         "status": 429,
         *         "name": "RateLimitError",
         *         "message": "Too many requests: ask again in 42 s.",
         *         "details": {}
         *       }
         *     }
         */
        'application/json': components['schemas']['Error429'];
      };
    };
    /** @description A fault of the server. Its log has it; the answer says nothing. */
    Error500: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": null,
         *       "error": {
         *         "status": 500,
         *         "name": "InternalServerError",
         *         "message": "Internal Server Error"
         *       }
         *     }
         */
        'application/json': components['schemas']['Error500'];
      };
    };
    /** @description Too many answers are being made, or this one takes too long; `Retry-After` says in how many seconds to ask again. */
    Error503: {
      headers: {
        'Retry-After': components['headers']['Retry-After'];
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": null,
         *       "error": {
         *         "status": 503,
         *         "name": "ServiceUnavailableError",
         *         "message": "Too many answers are being made: ask again in a moment.",
         *         "details": {}
         *       }
         *     }
         */
        'application/json': components['schemas']['Error503'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    /**
     * @description By what the answer is known again (`If-None-Match`).
     * @example "Zr3…"
     */
    ETag: string;
    /** @description When something last changed, where that is certain (`If-Modified-Since`). */
    'Last-Modified': string;
    /** @description Who may keep the answer, and for how long. */
    'Cache-Control': string;
    /** @description Seconds. */
    'Retry-After': number;
    /** @description The record in its other forms (RFC 8288). */
    Link: string;
  };
  pathItems: never;
}
export type Alias = components['schemas']['Alias'];
export type Article = components['schemas']['Article'];
export type ArticleFound = components['schemas']['ArticleFound'];
export type ArticleLine = components['schemas']['ArticleLine'];
export type ArticleOfPerson = components['schemas']['ArticleOfPerson'];
export type ArticlePage = components['schemas']['ArticlePage'];
export type ArticleRelated = components['schemas']['ArticleRelated'];
export type ArticleShort = components['schemas']['ArticleShort'];
export type Block = components['schemas']['Block'];
export type BlockChild = components['schemas']['BlockChild'];
export type Error400 = components['schemas']['Error400'];
export type Error401 = components['schemas']['Error401'];
export type Error403 = components['schemas']['Error403'];
export type Error404 = components['schemas']['Error404'];
export type Error409 = components['schemas']['Error409'];
export type Error410 = components['schemas']['Error410'];
export type Error413 = components['schemas']['Error413'];
export type Error429 = components['schemas']['Error429'];
export type Error500 = components['schemas']['Error500'];
export type Error503 = components['schemas']['Error503'];
export type Event = components['schemas']['Event'];
export type EventFound = components['schemas']['EventFound'];
export type EventPage = components['schemas']['EventPage'];
export type EventTogether = components['schemas']['EventTogether'];
export type File = components['schemas']['File'];
export type Gone = components['schemas']['Gone'];
export type Import = components['schemas']['Import'];
export type JsonFeed = components['schemas']['JsonFeed'];
export type JsonLd = components['schemas']['JsonLd'];
export type Link = components['schemas']['Link'];
export type ListPagination = components['schemas']['ListPagination'];
export type Ninjs = components['schemas']['Ninjs'];
export type Notice = components['schemas']['Notice'];
export type NoticePosition = components['schemas']['NoticePosition'];
export type Organization = components['schemas']['Organization'];
export type OrganizationFound = components['schemas']['OrganizationFound'];
export type OrganizationPage = components['schemas']['OrganizationPage'];
export type OrganizationTogether = components['schemas']['OrganizationTogether'];
export type Pagination = components['schemas']['Pagination'];
export type Person = components['schemas']['Person'];
export type PersonFound = components['schemas']['PersonFound'];
export type PersonPage = components['schemas']['PersonPage'];
export type PersonTogether = components['schemas']['PersonTogether'];
export type Place = components['schemas']['Place'];
export type Position = components['schemas']['Position'];
export type PublishingReason = components['schemas']['PublishingReason'];
export type RelationInput = components['schemas']['RelationInput'];
export type Rendition = components['schemas']['Rendition'];
export type Session = components['schemas']['Session'];
export type SignedIn = components['schemas']['SignedIn'];
export type Source = components['schemas']['Source'];
export type Subject = components['schemas']['Subject'];
export type User = components['schemas']['User'];
export type Version = components['schemas']['Version'];
export type ResponseNotModified = components['responses']['NotModified'];
export type ResponseError400 = components['responses']['Error400'];
export type ResponseError401 = components['responses']['Error401'];
export type ResponseError403 = components['responses']['Error403'];
export type ResponseError404 = components['responses']['Error404'];
export type ResponseError409 = components['responses']['Error409'];
export type ResponseError410 = components['responses']['Error410'];
export type ResponseError413 = components['responses']['Error413'];
export type ResponseError429 = components['responses']['Error429'];
export type ResponseError500 = components['responses']['Error500'];
export type ResponseError503 = components['responses']['Error503'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderLastModified = components['headers']['Last-Modified'];
export type HeaderCacheControl = components['headers']['Cache-Control'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderLink = components['headers']['Link'];
export type $defs = Record<string, never>;
export interface operations {
  listArticles: {
    parameters: {
      query?: {
        /**
         * @description Which records, with the operators that Strapi documents (`$eq`, `$in`, `$contains`, `$gte`, `$null`, `$and`, `$or`, `$not` …), also of relations: `filters[source][slug][$eq]=…`.
         * @example {
         *       "headline": {
         *         "$containsi": "harbour"
         *       }
         *     }
         */
        filters?: {
          [key: string]: unknown;
        };
        /**
         * @description Values by which the list is put in order, each with `:asc` or `:desc`; also as `sort[0]=…`.
         * @example [
         *       "createdAt:desc"
         *     ]
         */
        sort?: string[];
        /**
         * @description By page (`page`, `pageSize`) or by place (`start`, `limit`), not both. 100 records at most: more is taken for that.
         * @example {
         *       "page": 1,
         *       "pageSize": 10
         *     }
         */
        pagination?: {
          /** @default 1 */
          page?: number;
          /** @default 25 */
          pageSize?: number;
          /** @default 0 */
          start?: number;
          /** @default 25 */
          limit?: number;
          /**
           * @description Whether `meta` says how many there are.
           * @default true
           */
          withCount?: boolean;
        };
        /** @description Strapi's own search, word for word; `/search` is better. */
        _q?: string;
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "headline",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'headline'
          | 'slug'
          | 'abstract'
          | 'body'
          | 'byline'
          | 'dateline'
          | 'credit'
          | 'language'
          | 'urgency'
          | 'genre'
          | 'canonicalUrl'
          | 'guid'
          | 'version'
          | 'firstCreated'
          | 'versionCreated'
          | 'embargoed'
          | 'expires'
          | 'pubStatus'
          | 'copyrightHolder'
          | 'copyrightNotice'
          | 'usageTerms'
          | 'correction'
          | 'correctedAt'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "subjects",
         *       "places"
         *     ]
         */
        populate?: (
          | string
          | (
              | '*'
              | 'subjects'
              | 'places'
              | 'image'
              | 'renditions'
              | 'source'
              | 'persons'
              | 'organizations'
              | 'events'
              | 'legalNotices'
            )
          | unknown
        )[];
        /** @description `draft` is for API tokens, and for partners those of their sources. */
        status?: 'published' | 'draft';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of articles. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Article'][];
            meta: {
              pagination: components['schemas']['ListPagination'];
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  createArticle: {
    parameters: {
      query?: {
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "headline",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'headline'
          | 'slug'
          | 'abstract'
          | 'body'
          | 'byline'
          | 'dateline'
          | 'credit'
          | 'language'
          | 'urgency'
          | 'genre'
          | 'canonicalUrl'
          | 'guid'
          | 'version'
          | 'firstCreated'
          | 'versionCreated'
          | 'embargoed'
          | 'expires'
          | 'pubStatus'
          | 'copyrightHolder'
          | 'copyrightNotice'
          | 'usageTerms'
          | 'correction'
          | 'correctedAt'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "subjects",
         *       "places"
         *     ]
         */
        populate?: (
          | string
          | (
              | '*'
              | 'subjects'
              | 'places'
              | 'image'
              | 'renditions'
              | 'source'
              | 'persons'
              | 'organizations'
              | 'events'
              | 'legalNotices'
            )
          | unknown
        )[];
        /** @description `draft` is for API tokens, and for partners those of their sources. */
        status?: 'published' | 'draft';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "headline": "Harbour Ferries Collide"
         *       }
         *     }
         */
        'application/json': {
          data: {
            headline?: string | null;
            slug?: string | null;
            abstract?: string | null;
            body?: components['schemas']['Block'][] | null;
            byline?: string | null;
            dateline?: string | null;
            credit?: string | null;
            language?: string | null;
            urgency?: number | null;
            genre?: string | null;
            subjects?: {
              name?: string | null;
              code?: string | null;
            }[];
            places?: {
              name: string | null;
              code?: string | null;
            }[];
            image?: number | null;
            renditions?: {
              href: string | null;
              type?: ('picture' | 'graphic' | 'video' | 'audio' | 'document') | null;
              headline?: string | null;
              caption?: string | null;
              credit?: string | null;
              copyrightHolder?: string | null;
              copyrightNotice?: string | null;
              usageTerms?: string | null;
              mediaType?: string | null;
              width?: number | null;
              height?: number | null;
            }[];
            canonicalUrl?: string | null;
            guid?: string | null;
            version?: string | null;
            /** Format: date-time */
            firstCreated?: string | null;
            /** Format: date-time */
            versionCreated?: string | null;
            /** Format: date-time */
            embargoed?: string | null;
            /** Format: date-time */
            expires?: string | null;
            pubStatus?: ('usable' | 'withheld' | 'canceled') | null;
            copyrightHolder?: string | null;
            copyrightNotice?: string | null;
            usageTerms?: string | null;
            correction?: string | null;
            /** Format: date-time */
            correctedAt?: string | null;
            source?: components['schemas']['RelationInput'];
            persons?: components['schemas']['RelationInput'];
            organizations?: components['schemas']['RelationInput'];
            events?: components['schemas']['RelationInput'];
            legalNotices?: components['schemas']['RelationInput'];
            /** Format: date-time */
            publishedAt?: string | null;
          };
        };
      };
    };
    responses: {
      /** @description What was made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Article'];
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      500: components['responses']['Error500'];
    };
  };
  getArticleBySlug: {
    parameters: {
      query?: {
        /** @description `all` adds people, organizations and events whose names no editor has confirmed. */
        names?: 'confirmed' | 'all';
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "headline",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'headline'
          | 'slug'
          | 'abstract'
          | 'body'
          | 'byline'
          | 'dateline'
          | 'credit'
          | 'language'
          | 'urgency'
          | 'genre'
          | 'canonicalUrl'
          | 'guid'
          | 'version'
          | 'firstCreated'
          | 'versionCreated'
          | 'embargoed'
          | 'expires'
          | 'pubStatus'
          | 'copyrightHolder'
          | 'copyrightNotice'
          | 'usageTerms'
          | 'correction'
          | 'correctedAt'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "subjects",
         *       "places"
         *     ]
         */
        populate?: (
          | string
          | (
              | '*'
              | 'subjects'
              | 'places'
              | 'image'
              | 'renditions'
              | 'source'
              | 'persons'
              | 'organizations'
              | 'events'
              | 'legalNotices'
            )
          | unknown
        )[];
      };
      header?: never;
      path: {
        /**
         * @description The article's slug.
         * @example ferries-collide-off-gull-island
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The record. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ArticlePage'];
            meta: Record<string, never>;
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      410: components['responses']['Error410'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  getArticleJsonLd: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The article's slug.
         * @example ferries-collide-off-gull-island
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A thing of schema.org. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/ld+json': components['schemas']['JsonLd'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      410: components['responses']['Error410'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  getNinjs: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The article's slug.
         * @example ferries-collide-off-gull-island
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The article. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ninjs'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      410: components['responses']['Error410'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  listDrafts: {
    parameters: {
      query?: {
        /**
         * @description Which records, with the operators that Strapi documents (`$eq`, `$in`, `$contains`, `$gte`, `$null`, `$and`, `$or`, `$not` …), also of relations: `filters[source][slug][$eq]=…`.
         * @example {
         *       "headline": {
         *         "$containsi": "harbour"
         *       }
         *     }
         */
        filters?: {
          [key: string]: unknown;
        };
        /**
         * @description Values by which the list is put in order, each with `:asc` or `:desc`; also as `sort[0]=…`.
         * @example [
         *       "createdAt:desc"
         *     ]
         */
        sort?: string[];
        /**
         * @description By page (`page`, `pageSize`) or by place (`start`, `limit`), not both. 100 records at most: more is taken for that.
         * @example {
         *       "page": 1,
         *       "pageSize": 10
         *     }
         */
        pagination?: {
          /** @default 1 */
          page?: number;
          /** @default 25 */
          pageSize?: number;
          /** @default 0 */
          start?: number;
          /** @default 25 */
          limit?: number;
          /**
           * @description Whether `meta` says how many there are.
           * @default true
           */
          withCount?: boolean;
        };
        /** @description Strapi's own search, word for word; `/search` is better. */
        _q?: string;
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "headline",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'headline'
          | 'slug'
          | 'abstract'
          | 'body'
          | 'byline'
          | 'dateline'
          | 'credit'
          | 'language'
          | 'urgency'
          | 'genre'
          | 'canonicalUrl'
          | 'guid'
          | 'version'
          | 'firstCreated'
          | 'versionCreated'
          | 'embargoed'
          | 'expires'
          | 'pubStatus'
          | 'copyrightHolder'
          | 'copyrightNotice'
          | 'usageTerms'
          | 'correction'
          | 'correctedAt'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "subjects",
         *       "places"
         *     ]
         */
        populate?: (
          | string
          | (
              | '*'
              | 'subjects'
              | 'places'
              | 'image'
              | 'renditions'
              | 'source'
              | 'persons'
              | 'organizations'
              | 'events'
              | 'legalNotices'
            )
          | unknown
        )[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of articles. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Article'][];
            meta: {
              pagination: components['schemas']['ListPagination'];
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  feedarticlesatom: {
    parameters: {
      query?: {
        /**
         * @description How many articles, the newest.
         * @example 20
         */
        limit?: number;
        /**
         * @description Slug of a person whom the articles name.
         * @example ottilie-brandvold
         */
        person?: string;
        /**
         * @description Slug of an organization.
         * @example fenwick-harbour-authority
         */
        organization?: string;
        /**
         * @description Slug of an event.
         * @example northern-harbours-conference
         */
        event?: string;
        /**
         * @description A subject's code or name.
         * @example medtop:20000002
         */
        subject?: string;
        /**
         * @description A source's slug.
         * @example lantern-newswire
         */
        source?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newest first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/atom+xml': string;
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  feedarticlesjson: {
    parameters: {
      query?: {
        /**
         * @description How many articles, the newest.
         * @example 20
         */
        limit?: number;
        /**
         * @description Slug of a person whom the articles name.
         * @example ottilie-brandvold
         */
        person?: string;
        /**
         * @description Slug of an organization.
         * @example fenwick-harbour-authority
         */
        organization?: string;
        /**
         * @description Slug of an event.
         * @example northern-harbours-conference
         */
        event?: string;
        /**
         * @description A subject's code or name.
         * @example medtop:20000002
         */
        subject?: string;
        /**
         * @description A source's slug.
         * @example lantern-newswire
         */
        source?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newest first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/feed+json': components['schemas']['JsonFeed'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  feedarticlesrss: {
    parameters: {
      query?: {
        /**
         * @description How many articles, the newest.
         * @example 20
         */
        limit?: number;
        /**
         * @description Slug of a person whom the articles name.
         * @example ottilie-brandvold
         */
        person?: string;
        /**
         * @description Slug of an organization.
         * @example fenwick-harbour-authority
         */
        organization?: string;
        /**
         * @description Slug of an event.
         * @example northern-harbours-conference
         */
        event?: string;
        /**
         * @description A subject's code or name.
         * @example medtop:20000002
         */
        subject?: string;
        /**
         * @description A source's slug.
         * @example lantern-newswire
         */
        source?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newest first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/rss+xml': string;
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  listNinjs: {
    parameters: {
      query?: {
        /**
         * @description How many articles, the newest.
         * @example 20
         */
        limit?: number;
        /**
         * @description Slug of a person whom the articles name.
         * @example ottilie-brandvold
         */
        person?: string;
        /**
         * @description Slug of an organization.
         * @example fenwick-harbour-authority
         */
        organization?: string;
        /**
         * @description Slug of an event.
         * @example northern-harbours-conference
         */
        event?: string;
        /**
         * @description A subject's code or name.
         * @example medtop:20000002
         */
        subject?: string;
        /**
         * @description A source's slug.
         * @example lantern-newswire
         */
        source?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newest first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ninjs'][];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  searchArticles: {
    parameters: {
      query?: {
        /**
         * @description Words; `"a phrase"`, `begin*`, `this OR that`, `-without`.
         * @example harbour -fog
         */
        q?: string;
        /**
         * @description Slug of a person whom the article names; of several, all.
         * @example [
         *       "ottilie-brandvold"
         *     ]
         */
        person?: string[];
        /**
         * @description Slug of an organization; of several, all.
         * @example [
         *       "fenwick-harbour-authority"
         *     ]
         */
        organization?: string[];
        /**
         * @description Slug of an event; of several, all.
         * @example [
         *       "northern-harbours-conference"
         *     ]
         */
        event?: string[];
        /**
         * @description A subject's code or name; of several, one of them.
         * @example [
         *       "medtop:20000002"
         *     ]
         */
        subject?: string[];
        /**
         * @description A source's slug or name; of several, one of them.
         * @example [
         *       "lantern-newswire"
         *     ]
         */
        source?: string[];
        /**
         * @description BCP 47; `en` finds `en-GB`, too; of several, one of them.
         * @example [
         *       "en"
         *     ]
         */
        language?: string[];
        /** @description Articles from then on, a day (in UTC, the whole of it) or a moment with its zone, to the millisecond. */
        from?: string;
        /** @description Articles up to then, a day (in UTC, the whole of it) or a moment with its zone, to the millisecond. */
        to?: string;
        /**
         * @description With `sort=date` or `date:asc`: `meta.search.next` of the answer before, behind which this one begins.
         * @example 2026-05-31T12:00:00.000000_812
         */
        after?: string;
        /** @description `relevance` with `q` and `date` without, unless it is said; `date` has the newest first. */
        sort?: 'relevance' | 'date' | 'date:asc';
        /**
         * @description What is counted among the articles that are found.
         * @example [
         *       "persons",
         *       "years"
         *     ]
         */
        facets?: ('persons' | 'organizations' | 'events' | 'subjects' | 'sources' | 'languages' | 'years')[];
        /** @description `all` adds people, organizations and events whose names no editor has confirmed. */
        names?: 'confirmed' | 'all';
        /**
         * @description As `pagination[page]` and `pagination[pageSize]`.
         * @example {
         *       "page": 1,
         *       "pageSize": 25
         *     }
         */
        pagination?: {
          /** @default 1 */
          page?: number;
          /** @default 25 */
          pageSize?: number;
        };
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "headline",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'headline'
          | 'slug'
          | 'abstract'
          | 'body'
          | 'byline'
          | 'dateline'
          | 'credit'
          | 'language'
          | 'urgency'
          | 'genre'
          | 'canonicalUrl'
          | 'guid'
          | 'version'
          | 'firstCreated'
          | 'versionCreated'
          | 'embargoed'
          | 'expires'
          | 'pubStatus'
          | 'copyrightHolder'
          | 'copyrightNotice'
          | 'usageTerms'
          | 'correction'
          | 'correctedAt'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "subjects",
         *       "places"
         *     ]
         */
        populate?: (
          | string
          | (
              | '*'
              | 'subjects'
              | 'places'
              | 'image'
              | 'renditions'
              | 'source'
              | 'persons'
              | 'organizations'
              | 'events'
              | 'legalNotices'
            )
          | unknown
        )[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was found. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ArticleFound'][];
            meta: {
              pagination: components['schemas']['Pagination'];
              search: {
                /** @description False where `total` and facets are of the newest that were found alone. */
                isComplete: boolean;
                /** @description Nothing was looked for: all words are in every text. */
                onlyCommonWords?: boolean;
                /** @description By date, where more may follow: what to give as `after`. */
                next?: string;
              };
              /** @description Those that were asked for, the most frequent values of each. */
              facets?: {
                persons?: {
                  slug: string | null;
                  name: string;
                  count: number;
                }[];
                organizations?: {
                  slug: string | null;
                  name: string;
                  count: number;
                }[];
                events?: {
                  slug: string | null;
                  name: string;
                  count: number;
                }[];
                subjects?: {
                  code: string | null;
                  name: string | null;
                  count: number;
                }[];
                sources?: {
                  slug: string | null;
                  name: string;
                  count: number;
                }[];
                languages?: {
                  /** @description BCP 47. */
                  value: string;
                  count: number;
                }[];
                years?: {
                  value: string;
                  count: number;
                }[];
              };
              names?: {
                /** @enum {string} */
                type: 'person' | 'organization' | 'event';
                name: string;
                slug: string | null;
                likeness: number;
              }[];
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  getNewsSitemap: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description For search engines. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/xml': string;
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  getArticle: {
    parameters: {
      query?: {
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "headline",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'headline'
          | 'slug'
          | 'abstract'
          | 'body'
          | 'byline'
          | 'dateline'
          | 'credit'
          | 'language'
          | 'urgency'
          | 'genre'
          | 'canonicalUrl'
          | 'guid'
          | 'version'
          | 'firstCreated'
          | 'versionCreated'
          | 'embargoed'
          | 'expires'
          | 'pubStatus'
          | 'copyrightHolder'
          | 'copyrightNotice'
          | 'usageTerms'
          | 'correction'
          | 'correctedAt'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "subjects",
         *       "places"
         *     ]
         */
        populate?: (
          | string
          | (
              | '*'
              | 'subjects'
              | 'places'
              | 'image'
              | 'renditions'
              | 'source'
              | 'persons'
              | 'organizations'
              | 'events'
              | 'legalNotices'
            )
          | unknown
        )[];
        /** @description `draft` is for API tokens, and for partners those of their sources. */
        status?: 'published' | 'draft';
      };
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example qk8x5vtn3mrs0yaw7bdl2cge
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The record. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Article'];
            meta: Record<string, never>;
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      410: components['responses']['Error410'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  updateArticle: {
    parameters: {
      query?: {
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "headline",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'headline'
          | 'slug'
          | 'abstract'
          | 'body'
          | 'byline'
          | 'dateline'
          | 'credit'
          | 'language'
          | 'urgency'
          | 'genre'
          | 'canonicalUrl'
          | 'guid'
          | 'version'
          | 'firstCreated'
          | 'versionCreated'
          | 'embargoed'
          | 'expires'
          | 'pubStatus'
          | 'copyrightHolder'
          | 'copyrightNotice'
          | 'usageTerms'
          | 'correction'
          | 'correctedAt'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "subjects",
         *       "places"
         *     ]
         */
        populate?: (
          | string
          | (
              | '*'
              | 'subjects'
              | 'places'
              | 'image'
              | 'renditions'
              | 'source'
              | 'persons'
              | 'organizations'
              | 'events'
              | 'legalNotices'
            )
          | unknown
        )[];
        /** @description `draft` is for API tokens, and for partners those of their sources. */
        status?: 'published' | 'draft';
      };
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example qk8x5vtn3mrs0yaw7bdl2cge
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "headline": "Harbour Ferries Collide"
         *       }
         *     }
         */
        'application/json': {
          data: {
            headline?: string | null;
            slug?: string | null;
            abstract?: string | null;
            body?: components['schemas']['Block'][] | null;
            byline?: string | null;
            dateline?: string | null;
            credit?: string | null;
            language?: string | null;
            urgency?: number | null;
            genre?: string | null;
            subjects?: {
              name?: string | null;
              code?: string | null;
            }[];
            places?: {
              name: string | null;
              code?: string | null;
            }[];
            image?: number | null;
            renditions?: {
              href: string | null;
              type?: ('picture' | 'graphic' | 'video' | 'audio' | 'document') | null;
              headline?: string | null;
              caption?: string | null;
              credit?: string | null;
              copyrightHolder?: string | null;
              copyrightNotice?: string | null;
              usageTerms?: string | null;
              mediaType?: string | null;
              width?: number | null;
              height?: number | null;
            }[];
            canonicalUrl?: string | null;
            guid?: string | null;
            version?: string | null;
            /** Format: date-time */
            firstCreated?: string | null;
            /** Format: date-time */
            versionCreated?: string | null;
            /** Format: date-time */
            embargoed?: string | null;
            /** Format: date-time */
            expires?: string | null;
            pubStatus?: ('usable' | 'withheld' | 'canceled') | null;
            copyrightHolder?: string | null;
            copyrightNotice?: string | null;
            usageTerms?: string | null;
            correction?: string | null;
            /** Format: date-time */
            correctedAt?: string | null;
            source?: components['schemas']['RelationInput'];
            persons?: components['schemas']['RelationInput'];
            organizations?: components['schemas']['RelationInput'];
            events?: components['schemas']['RelationInput'];
            legalNotices?: components['schemas']['RelationInput'];
            /** Format: date-time */
            publishedAt?: string | null;
          };
        };
      };
    };
    responses: {
      /** @description What it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Article'];
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
    };
  };
  deleteArticle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example qk8x5vtn3mrs0yaw7bdl2cge
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description There is none, or none any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      500: components['responses']['Error500'];
    };
  };
  listRelatedArticles: {
    parameters: {
      query?: {
        /**
         * @description How many, at most.
         * @example 5
         */
        pageSize?: number;
        /** @description `all` adds people, organizations and events whose names no editor has confirmed. */
        names?: 'confirmed' | 'all';
      };
      header?: never;
      path: {
        /**
         * @description The article's slug.
         * @example ferries-collide-off-gull-island
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The most like first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ArticleRelated'][];
            meta: Record<string, never>;
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      410: components['responses']['Error410'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "currentPassword": "an old one",
         *       "password": "a new password",
         *       "passwordConfirmation": "a new password"
         *     }
         */
        'application/json': {
          currentPassword: string;
          /** @description 72 bytes at most. */
          password: string;
          /** @description 72 bytes at most. */
          passwordConfirmation: string;
          /** @description Names the device, so that it alone can be signed out. */
          deviceId?: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedIn'];
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
    };
  };
  confirmEmail: {
    parameters: {
      query: {
        /**
         * @description The mail's code.
         * @example 9b2e…
         */
        confirmation: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Goes on to the page that is set for it. */
      302: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
    };
  };
  forgotPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "reader@example.org"
         *     }
         */
        'application/json': {
          /** Format: email */
          email: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @constant */
            ok: true;
          };
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
    };
  };
  signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "identifier": "reader@example.org",
         *       "password": "correct horse battery staple"
         *     }
         */
        'application/json': {
          /** @description Name or mail address. */
          identifier: string;
          password: string;
          /** @description Names the device, so that it alone can be signed out. */
          deviceId?: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedIn'];
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
    };
  };
  register: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "username": "reader",
         *       "email": "reader@example.org",
         *       "password": "correct horse battery staple"
         *     }
         */
        'application/json': {
          username: string;
          /** Format: email */
          email: string;
          /** @description 72 bytes at most. */
          password: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | components['schemas']['SignedIn']
            | {
                user: components['schemas']['User'];
              };
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
    };
  };
  signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /** @example {} */
        'application/json': {
          refreshToken?: string;
          /** @description Names the device, so that it alone can be signed out. */
          deviceId?: string;
          /**
           * @description On all devices.
           * @constant
           */
          scope?: 'all';
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @constant */
            ok: true;
          };
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
    };
  };
  refresh: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "refreshToken": "eyJhbGciOi…"
         *     }
         */
        'application/json': {
          refreshToken?: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            jwt: string;
            /** @description The one to use next time; the one before is of no use any more. */
            refreshToken?: string;
          };
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
    };
  };
  resetPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "6f1c…",
         *       "password": "a new password",
         *       "passwordConfirmation": "a new password"
         *     }
         */
        'application/json': {
          code: string;
          /** @description 72 bytes at most. */
          password: string;
          /** @description 72 bytes at most. */
          passwordConfirmation: string;
          /** @description Names the device, so that it alone can be signed out. */
          deviceId?: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedIn'];
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
    };
  };
  sendEmailConfirmation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "email": "reader@example.org"
         *     }
         */
        'application/json': {
          /** Format: email */
          email: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: email */
            email: string;
            /** @constant */
            sent: true;
          };
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
    };
  };
  listSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The own sessions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Session'][];
          };
        };
      };
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
    };
  };
  endSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Of `/auth/sessions`.
         * @example 5d0c…
         */
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is ended. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: Record<string, never>;
          };
        };
      };
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
    };
  };
  connected: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description As Strapi names it.
         * @example github
         */
        provider: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Signed in. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedIn'];
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
    };
  };
  connect: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description As Strapi names it.
         * @example github
         */
        provider: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Goes to the provider's page. */
      302: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
    };
  };
  listEvents: {
    parameters: {
      query?: {
        /**
         * @description Which records, with the operators that Strapi documents (`$eq`, `$in`, `$contains`, `$gte`, `$null`, `$and`, `$or`, `$not` …), also of relations: `filters[source][slug][$eq]=…`.
         * @example {
         *       "name": {
         *         "$containsi": "harbour"
         *       }
         *     }
         */
        filters?: {
          [key: string]: unknown;
        };
        /**
         * @description Values by which the list is put in order, each with `:asc` or `:desc`; also as `sort[0]=…`.
         * @example [
         *       "createdAt:desc"
         *     ]
         */
        sort?: string[];
        /**
         * @description By page (`page`, `pageSize`) or by place (`start`, `limit`), not both. 100 records at most: more is taken for that.
         * @example {
         *       "page": 1,
         *       "pageSize": 10
         *     }
         */
        pagination?: {
          /** @default 1 */
          page?: number;
          /** @default 25 */
          pageSize?: number;
          /** @default 0 */
          start?: number;
          /** @default 25 */
          limit?: number;
          /**
           * @description Whether `meta` says how many there are.
           * @default true
           */
          withCount?: boolean;
        };
        /** @description Strapi's own search, word for word; `/search` is better. */
        _q?: string;
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'type'
          | 'startDate'
          | 'endDate'
          | 'year'
          | 'place'
          | 'description'
          | 'confirmed'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "aliases",
         *       "organizers"
         *     ]
         */
        populate?: (string | ('*' | 'aliases' | 'organizers' | 'participants' | 'articles') | unknown)[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of events. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Event'][];
            meta: {
              pagination: components['schemas']['ListPagination'];
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  createEvent: {
    parameters: {
      query?: {
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'type'
          | 'startDate'
          | 'endDate'
          | 'year'
          | 'place'
          | 'description'
          | 'confirmed'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "aliases",
         *       "organizers"
         *     ]
         */
        populate?: (string | ('*' | 'aliases' | 'organizers' | 'participants' | 'articles') | unknown)[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "name": "Harbour Ferries Collide"
         *       }
         *     }
         */
        'application/json': {
          data: {
            name?: string | null;
            slug?: string | null;
            aliases?: {
              name: string | null;
            }[];
            type?: string | null;
            /** Format: date */
            startDate?: string | null;
            /** Format: date */
            endDate?: string | null;
            year?: number | null;
            place?: string | null;
            organizers?: components['schemas']['RelationInput'];
            participants?: components['schemas']['RelationInput'];
            description?: components['schemas']['Block'][] | null;
            confirmed?: boolean | null;
            articles?: components['schemas']['RelationInput'];
            /** Format: date-time */
            publishedAt?: string | null;
          };
        };
      };
    };
    responses: {
      /** @description What was made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Event'];
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      500: components['responses']['Error500'];
    };
  };
  getEventBySlug: {
    parameters: {
      query?: {
        /** @description `all` adds people, organizations and events whose names no editor has confirmed. */
        names?: 'confirmed' | 'all';
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'type'
          | 'startDate'
          | 'endDate'
          | 'year'
          | 'place'
          | 'description'
          | 'confirmed'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "aliases",
         *       "organizers"
         *     ]
         */
        populate?: (string | ('*' | 'aliases' | 'organizers' | 'participants' | 'articles') | unknown)[];
      };
      header?: never;
      path: {
        /**
         * @description The event's slug.
         * @example northern-harbours-conference
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The record. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['EventPage'];
            meta: Record<string, never>;
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  getEventJsonLd: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The event's slug.
         * @example northern-harbours-conference
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A thing of schema.org. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/ld+json': components['schemas']['JsonLd'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  searchEvents: {
    parameters: {
      query: {
        /**
         * @description A name, or a part of it.
         * @example northern harbours conference
         */
        q: string;
        /** @description `all` adds people, organizations and events whose names no editor has confirmed. */
        names?: 'confirmed' | 'all';
        /**
         * @description As `pagination[page]` and `pagination[pageSize]`.
         * @example {
         *       "page": 1,
         *       "pageSize": 25
         *     }
         */
        pagination?: {
          /** @default 1 */
          page?: number;
          /** @default 25 */
          pageSize?: number;
        };
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'type'
          | 'startDate'
          | 'endDate'
          | 'year'
          | 'place'
          | 'description'
          | 'confirmed'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "aliases",
         *       "organizers"
         *     ]
         */
        populate?: (string | ('*' | 'aliases' | 'organizers' | 'participants' | 'articles') | unknown)[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The most alike first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['EventFound'][];
            meta: {
              pagination: components['schemas']['Pagination'];
              search: {
                /** @description False where there are more names than are given. */
                isComplete: boolean;
              };
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  getEvent: {
    parameters: {
      query?: {
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'type'
          | 'startDate'
          | 'endDate'
          | 'year'
          | 'place'
          | 'description'
          | 'confirmed'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "aliases",
         *       "organizers"
         *     ]
         */
        populate?: (string | ('*' | 'aliases' | 'organizers' | 'participants' | 'articles') | unknown)[];
      };
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example qk8x5vtn3mrs0yaw7bdl2cge
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The record. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Event'];
            meta: Record<string, never>;
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  updateEvent: {
    parameters: {
      query?: {
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'type'
          | 'startDate'
          | 'endDate'
          | 'year'
          | 'place'
          | 'description'
          | 'confirmed'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "aliases",
         *       "organizers"
         *     ]
         */
        populate?: (string | ('*' | 'aliases' | 'organizers' | 'participants' | 'articles') | unknown)[];
      };
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example qk8x5vtn3mrs0yaw7bdl2cge
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "name": "Harbour Ferries Collide"
         *       }
         *     }
         */
        'application/json': {
          data: {
            name?: string | null;
            slug?: string | null;
            aliases?: {
              name: string | null;
            }[];
            type?: string | null;
            /** Format: date */
            startDate?: string | null;
            /** Format: date */
            endDate?: string | null;
            year?: number | null;
            place?: string | null;
            organizers?: components['schemas']['RelationInput'];
            participants?: components['schemas']['RelationInput'];
            description?: components['schemas']['Block'][] | null;
            confirmed?: boolean | null;
            articles?: components['schemas']['RelationInput'];
            /** Format: date-time */
            publishedAt?: string | null;
          };
        };
      };
    };
    responses: {
      /** @description What it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Event'];
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
    };
  };
  deleteEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example qk8x5vtn3mrs0yaw7bdl2cge
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description There is none, or none any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      500: components['responses']['Error500'];
    };
  };
  listEventArticles: {
    parameters: {
      query?: {
        /**
         * @description As `pagination[page]` and `pagination[pageSize]`.
         * @example {
         *       "page": 1,
         *       "pageSize": 10
         *     }
         */
        pagination?: {
          page?: number;
          pageSize?: number;
        };
        /** @description `all` adds people, organizations and events whose names no editor has confirmed. */
        names?: 'confirmed' | 'all';
        /**
         * @description Articles from then on: a day in UTC, or a moment with its zone.
         * @example 2026-01-01
         */
        from?: string;
        /**
         * @description Articles up to then; a day is in it as a whole.
         * @example 2026-05-31
         */
        to?: string;
      };
      header?: never;
      path: {
        /**
         * @description The event's slug.
         * @example northern-harbours-conference
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of them. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ArticleShort'][];
            meta: {
              pagination: components['schemas']['Pagination'];
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  listNamedWithEvent: {
    parameters: {
      query?: {
        /**
         * @description Of which type.
         * @example organizations
         */
        type?: 'persons' | 'organizations' | 'events';
        /**
         * @description How many, at most.
         * @example 5
         */
        pageSize?: number;
        /** @description `all` adds people, organizations and events whose names no editor has confirmed. */
        names?: 'confirmed' | 'all';
      };
      header?: never;
      path: {
        /**
         * @description The event's slug.
         * @example northern-harbours-conference
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Those with most articles first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Of the type that was asked for. */
            data:
              | components['schemas']['PersonTogether'][]
              | components['schemas']['OrganizationTogether'][]
              | components['schemas']['EventTogether'][];
            meta: {
              articles: {
                /** @description Articles that name the record. */
                total: number;
                /** @description Of these, the newest, among which was counted. */
                lookedAt: number;
              };
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  feedeventsOfatom: {
    parameters: {
      query?: {
        /**
         * @description How many articles, the newest.
         * @example 20
         */
        limit?: number;
        /**
         * @description A subject's code or name.
         * @example medtop:20000002
         */
        subject?: string;
        /**
         * @description A source's slug.
         * @example lantern-newswire
         */
        source?: string;
      };
      header?: never;
      path: {
        /**
         * @description The event's slug.
         * @example northern-harbours-conference
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newest first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/atom+xml': string;
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  feedeventsOfjson: {
    parameters: {
      query?: {
        /**
         * @description How many articles, the newest.
         * @example 20
         */
        limit?: number;
        /**
         * @description A subject's code or name.
         * @example medtop:20000002
         */
        subject?: string;
        /**
         * @description A source's slug.
         * @example lantern-newswire
         */
        source?: string;
      };
      header?: never;
      path: {
        /**
         * @description The event's slug.
         * @example northern-harbours-conference
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newest first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/feed+json': components['schemas']['JsonFeed'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  feedeventsOfrss: {
    parameters: {
      query?: {
        /**
         * @description How many articles, the newest.
         * @example 20
         */
        limit?: number;
        /**
         * @description A subject's code or name.
         * @example medtop:20000002
         */
        subject?: string;
        /**
         * @description A source's slug.
         * @example lantern-newswire
         */
        source?: string;
      };
      header?: never;
      path: {
        /**
         * @description The event's slug.
         * @example northern-harbours-conference
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newest first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/rss+xml': string;
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  getEventTimeline: {
    parameters: {
      query?: {
        /**
         * @description How long each interval is.
         * @example month
         */
        interval?: 'day' | 'week' | 'month' | 'year';
        /** @description `all` adds people, organizations and events whose names no editor has confirmed. */
        names?: 'confirmed' | 'all';
        /**
         * @description Articles from then on: a day in UTC, or a moment with its zone.
         * @example 2026-01-01
         */
        from?: string;
        /**
         * @description Articles up to then; a day is in it as a whole.
         * @example 2026-05-31
         */
        to?: string;
      };
      header?: never;
      path: {
        /**
         * @description The event's slug.
         * @example northern-harbours-conference
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description In the order of time. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              intervals: {
                /**
                 * Format: date
                 * @description Its first day.
                 */
                from: string;
                /**
                 * Format: date
                 * @description Its last day.
                 */
                to: string;
                articles: number;
                newest: components['schemas']['ArticleLine'] | null;
              }[];
              /** @description What the record says of times itself: positions that a person had, the days of an event. */
              entries: {
                /** @constant */
                type: 'event';
                /** Format: date */
                from: string | null;
                /** Format: date */
                to: string | null;
                event: {
                  /** @description Of the row; it changes when the record is published anew. */
                  id: number;
                  /** @description Of the record, for good. */
                  documentId: string;
                  /** Format: date */
                  startDate: string | null;
                  /** Format: date */
                  endDate: string | null;
                  year: number | null;
                };
              }[];
            };
            meta: {
              /** @enum {string} */
              interval: 'day' | 'week' | 'month' | 'year';
              /** @constant */
              timeZone: 'UTC';
              /** @description In all intervals together. */
              articles: number;
              /** @description Whether there are older articles than these intervals have. */
              hasEarlier: boolean;
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  getContract: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OpenAPI 3.1. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      500: components['responses']['Error500'];
    };
  };
  listOrganizations: {
    parameters: {
      query?: {
        /**
         * @description Which records, with the operators that Strapi documents (`$eq`, `$in`, `$contains`, `$gte`, `$null`, `$and`, `$or`, `$not` …), also of relations: `filters[source][slug][$eq]=…`.
         * @example {
         *       "name": {
         *         "$containsi": "harbour"
         *       }
         *     }
         */
        filters?: {
          [key: string]: unknown;
        };
        /**
         * @description Values by which the list is put in order, each with `:asc` or `:desc`; also as `sort[0]=…`.
         * @example [
         *       "createdAt:desc"
         *     ]
         */
        sort?: string[];
        /**
         * @description By page (`page`, `pageSize`) or by place (`start`, `limit`), not both. 100 records at most: more is taken for that.
         * @example {
         *       "page": 1,
         *       "pageSize": 10
         *     }
         */
        pagination?: {
          /** @default 1 */
          page?: number;
          /** @default 25 */
          pageSize?: number;
          /** @default 0 */
          start?: number;
          /** @default 25 */
          limit?: number;
          /**
           * @description Whether `meta` says how many there are.
           * @default true
           */
          withCount?: boolean;
        };
        /** @description Strapi's own search, word for word; `/search` is better. */
        _q?: string;
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'type'
          | 'place'
          | 'url'
          | 'confirmed'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "aliases",
         *       "parent"
         *     ]
         */
        populate?: (string | ('*' | 'aliases' | 'parent' | 'image' | 'sameAs' | 'articles') | unknown)[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of organizations. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Organization'][];
            meta: {
              pagination: components['schemas']['ListPagination'];
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  createOrganization: {
    parameters: {
      query?: {
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'type'
          | 'place'
          | 'url'
          | 'confirmed'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "aliases",
         *       "parent"
         *     ]
         */
        populate?: (string | ('*' | 'aliases' | 'parent' | 'image' | 'sameAs' | 'articles') | unknown)[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "name": "Harbour Ferries Collide"
         *       }
         *     }
         */
        'application/json': {
          data: {
            name?: string | null;
            slug?: string | null;
            aliases?: {
              name: string | null;
            }[];
            type?: string | null;
            parent?: components['schemas']['RelationInput'];
            place?: string | null;
            url?: string | null;
            image?: number | null;
            sameAs?: {
              url: string | null;
            }[];
            confirmed?: boolean | null;
            articles?: components['schemas']['RelationInput'];
            /** Format: date-time */
            publishedAt?: string | null;
          };
        };
      };
    };
    responses: {
      /** @description What was made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Organization'];
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      500: components['responses']['Error500'];
    };
  };
  getOrganizationBySlug: {
    parameters: {
      query?: {
        /** @description `all` adds people, organizations and events whose names no editor has confirmed. */
        names?: 'confirmed' | 'all';
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'type'
          | 'place'
          | 'url'
          | 'confirmed'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "aliases",
         *       "parent"
         *     ]
         */
        populate?: (string | ('*' | 'aliases' | 'parent' | 'image' | 'sameAs' | 'articles') | unknown)[];
      };
      header?: never;
      path: {
        /**
         * @description The organization's slug.
         * @example fenwick-harbour-authority
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The record. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['OrganizationPage'];
            meta: Record<string, never>;
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  getOrganizationJsonLd: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The organization's slug.
         * @example fenwick-harbour-authority
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A thing of schema.org. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/ld+json': components['schemas']['JsonLd'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  searchOrganizations: {
    parameters: {
      query: {
        /**
         * @description A name, or a part of it.
         * @example fenwick harbour authority
         */
        q: string;
        /** @description `all` adds people, organizations and events whose names no editor has confirmed. */
        names?: 'confirmed' | 'all';
        /**
         * @description As `pagination[page]` and `pagination[pageSize]`.
         * @example {
         *       "page": 1,
         *       "pageSize": 25
         *     }
         */
        pagination?: {
          /** @default 1 */
          page?: number;
          /** @default 25 */
          pageSize?: number;
        };
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'type'
          | 'place'
          | 'url'
          | 'confirmed'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "aliases",
         *       "parent"
         *     ]
         */
        populate?: (string | ('*' | 'aliases' | 'parent' | 'image' | 'sameAs' | 'articles') | unknown)[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The most alike first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['OrganizationFound'][];
            meta: {
              pagination: components['schemas']['Pagination'];
              search: {
                /** @description False where there are more names than are given. */
                isComplete: boolean;
              };
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  getOrganization: {
    parameters: {
      query?: {
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'type'
          | 'place'
          | 'url'
          | 'confirmed'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "aliases",
         *       "parent"
         *     ]
         */
        populate?: (string | ('*' | 'aliases' | 'parent' | 'image' | 'sameAs' | 'articles') | unknown)[];
      };
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example qk8x5vtn3mrs0yaw7bdl2cge
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The record. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Organization'];
            meta: Record<string, never>;
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  updateOrganization: {
    parameters: {
      query?: {
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'type'
          | 'place'
          | 'url'
          | 'confirmed'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "aliases",
         *       "parent"
         *     ]
         */
        populate?: (string | ('*' | 'aliases' | 'parent' | 'image' | 'sameAs' | 'articles') | unknown)[];
      };
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example qk8x5vtn3mrs0yaw7bdl2cge
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "name": "Harbour Ferries Collide"
         *       }
         *     }
         */
        'application/json': {
          data: {
            name?: string | null;
            slug?: string | null;
            aliases?: {
              name: string | null;
            }[];
            type?: string | null;
            parent?: components['schemas']['RelationInput'];
            place?: string | null;
            url?: string | null;
            image?: number | null;
            sameAs?: {
              url: string | null;
            }[];
            confirmed?: boolean | null;
            articles?: components['schemas']['RelationInput'];
            /** Format: date-time */
            publishedAt?: string | null;
          };
        };
      };
    };
    responses: {
      /** @description What it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Organization'];
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
    };
  };
  deleteOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example qk8x5vtn3mrs0yaw7bdl2cge
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description There is none, or none any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      500: components['responses']['Error500'];
    };
  };
  listOrganizationArticles: {
    parameters: {
      query?: {
        /**
         * @description As `pagination[page]` and `pagination[pageSize]`.
         * @example {
         *       "page": 1,
         *       "pageSize": 10
         *     }
         */
        pagination?: {
          page?: number;
          pageSize?: number;
        };
        /** @description `all` adds people, organizations and events whose names no editor has confirmed. */
        names?: 'confirmed' | 'all';
        /**
         * @description Articles from then on: a day in UTC, or a moment with its zone.
         * @example 2026-01-01
         */
        from?: string;
        /**
         * @description Articles up to then; a day is in it as a whole.
         * @example 2026-05-31
         */
        to?: string;
      };
      header?: never;
      path: {
        /**
         * @description The organization's slug.
         * @example fenwick-harbour-authority
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of them. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ArticleShort'][];
            meta: {
              pagination: components['schemas']['Pagination'];
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  listNamedWithOrganization: {
    parameters: {
      query?: {
        /**
         * @description Of which type.
         * @example organizations
         */
        type?: 'persons' | 'organizations' | 'events';
        /**
         * @description How many, at most.
         * @example 5
         */
        pageSize?: number;
        /** @description `all` adds people, organizations and events whose names no editor has confirmed. */
        names?: 'confirmed' | 'all';
      };
      header?: never;
      path: {
        /**
         * @description The organization's slug.
         * @example fenwick-harbour-authority
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Those with most articles first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Of the type that was asked for. */
            data:
              | components['schemas']['PersonTogether'][]
              | components['schemas']['OrganizationTogether'][]
              | components['schemas']['EventTogether'][];
            meta: {
              articles: {
                /** @description Articles that name the record. */
                total: number;
                /** @description Of these, the newest, among which was counted. */
                lookedAt: number;
              };
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  feedorganizationsOfatom: {
    parameters: {
      query?: {
        /**
         * @description How many articles, the newest.
         * @example 20
         */
        limit?: number;
        /**
         * @description A subject's code or name.
         * @example medtop:20000002
         */
        subject?: string;
        /**
         * @description A source's slug.
         * @example lantern-newswire
         */
        source?: string;
      };
      header?: never;
      path: {
        /**
         * @description The organization's slug.
         * @example fenwick-harbour-authority
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newest first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/atom+xml': string;
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  feedorganizationsOfjson: {
    parameters: {
      query?: {
        /**
         * @description How many articles, the newest.
         * @example 20
         */
        limit?: number;
        /**
         * @description A subject's code or name.
         * @example medtop:20000002
         */
        subject?: string;
        /**
         * @description A source's slug.
         * @example lantern-newswire
         */
        source?: string;
      };
      header?: never;
      path: {
        /**
         * @description The organization's slug.
         * @example fenwick-harbour-authority
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newest first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/feed+json': components['schemas']['JsonFeed'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  feedorganizationsOfrss: {
    parameters: {
      query?: {
        /**
         * @description How many articles, the newest.
         * @example 20
         */
        limit?: number;
        /**
         * @description A subject's code or name.
         * @example medtop:20000002
         */
        subject?: string;
        /**
         * @description A source's slug.
         * @example lantern-newswire
         */
        source?: string;
      };
      header?: never;
      path: {
        /**
         * @description The organization's slug.
         * @example fenwick-harbour-authority
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newest first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/rss+xml': string;
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  getOrganizationTimeline: {
    parameters: {
      query?: {
        /**
         * @description How long each interval is.
         * @example month
         */
        interval?: 'day' | 'week' | 'month' | 'year';
        /** @description `all` adds people, organizations and events whose names no editor has confirmed. */
        names?: 'confirmed' | 'all';
        /**
         * @description Articles from then on: a day in UTC, or a moment with its zone.
         * @example 2026-01-01
         */
        from?: string;
        /**
         * @description Articles up to then; a day is in it as a whole.
         * @example 2026-05-31
         */
        to?: string;
      };
      header?: never;
      path: {
        /**
         * @description The organization's slug.
         * @example fenwick-harbour-authority
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description In the order of time. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              intervals: {
                /**
                 * Format: date
                 * @description Its first day.
                 */
                from: string;
                /**
                 * Format: date
                 * @description Its last day.
                 */
                to: string;
                articles: number;
                newest: components['schemas']['ArticleLine'] | null;
              }[];
              /** @description What the record says of times itself: positions that a person had, the days of an event. */
              entries: unknown[];
            };
            meta: {
              /** @enum {string} */
              interval: 'day' | 'week' | 'month' | 'year';
              /** @constant */
              timeZone: 'UTC';
              /** @description In all intervals together. */
              articles: number;
              /** @description Whether there are older articles than these intervals have. */
              hasEarlier: boolean;
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  listPersons: {
    parameters: {
      query?: {
        /**
         * @description Which records, with the operators that Strapi documents (`$eq`, `$in`, `$contains`, `$gte`, `$null`, `$and`, `$or`, `$not` …), also of relations: `filters[source][slug][$eq]=…`.
         * @example {
         *       "name": {
         *         "$containsi": "harbour"
         *       }
         *     }
         */
        filters?: {
          [key: string]: unknown;
        };
        /**
         * @description Values by which the list is put in order, each with `:asc` or `:desc`; also as `sort[0]=…`.
         * @example [
         *       "createdAt:desc"
         *     ]
         */
        sort?: string[];
        /**
         * @description By page (`page`, `pageSize`) or by place (`start`, `limit`), not both. 100 records at most: more is taken for that.
         * @example {
         *       "page": 1,
         *       "pageSize": 10
         *     }
         */
        pagination?: {
          /** @default 1 */
          page?: number;
          /** @default 25 */
          pageSize?: number;
          /** @default 0 */
          start?: number;
          /** @default 25 */
          limit?: number;
          /**
           * @description Whether `meta` says how many there are.
           * @default true
           */
          withCount?: boolean;
        };
        /** @description Strapi's own search, word for word; `/search` is better. */
        _q?: string;
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'bio'
          | 'confirmed'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "aliases",
         *       "positions"
         *     ]
         */
        populate?: (string | ('*' | 'aliases' | 'positions' | 'image' | 'sameAs' | 'articles') | unknown)[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of people. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Person'][];
            meta: {
              pagination: components['schemas']['ListPagination'];
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  createPerson: {
    parameters: {
      query?: {
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'bio'
          | 'confirmed'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "aliases",
         *       "positions"
         *     ]
         */
        populate?: (string | ('*' | 'aliases' | 'positions' | 'image' | 'sameAs' | 'articles') | unknown)[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "name": "Harbour Ferries Collide"
         *       }
         *     }
         */
        'application/json': {
          data: {
            name?: string | null;
            slug?: string | null;
            aliases?: {
              name: string | null;
            }[];
            positions?: {
              title: string | null;
              organization?: components['schemas']['RelationInput'];
              place?: string | null;
              /** Format: date */
              since?: string | null;
              /** Format: date */
              until?: string | null;
              /** Format: date */
              firstSeen?: string | null;
              /** Format: date */
              lastSeen?: string | null;
            }[];
            bio?: components['schemas']['Block'][] | null;
            image?: number | null;
            sameAs?: {
              url: string | null;
            }[];
            confirmed?: boolean | null;
            articles?: components['schemas']['RelationInput'];
            /** Format: date-time */
            publishedAt?: string | null;
          };
        };
      };
    };
    responses: {
      /** @description What was made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Person'];
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      500: components['responses']['Error500'];
    };
  };
  getPersonBySlug: {
    parameters: {
      query?: {
        /** @description `all` adds people, organizations and events whose names no editor has confirmed. */
        names?: 'confirmed' | 'all';
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'bio'
          | 'confirmed'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "aliases",
         *       "positions"
         *     ]
         */
        populate?: (string | ('*' | 'aliases' | 'positions' | 'image' | 'sameAs' | 'articles') | unknown)[];
      };
      header?: never;
      path: {
        /**
         * @description The person's slug.
         * @example ottilie-brandvold
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The record. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          Link: components['headers']['Link'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PersonPage'];
            meta: Record<string, never>;
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  getPersonJsonLd: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The person's slug.
         * @example ottilie-brandvold
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A thing of schema.org. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/ld+json': components['schemas']['JsonLd'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  searchPersons: {
    parameters: {
      query: {
        /**
         * @description A name, or a part of it.
         * @example ottilie brandvold
         */
        q: string;
        /** @description `all` adds people, organizations and events whose names no editor has confirmed. */
        names?: 'confirmed' | 'all';
        /**
         * @description As `pagination[page]` and `pagination[pageSize]`.
         * @example {
         *       "page": 1,
         *       "pageSize": 25
         *     }
         */
        pagination?: {
          /** @default 1 */
          page?: number;
          /** @default 25 */
          pageSize?: number;
        };
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'bio'
          | 'confirmed'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "aliases",
         *       "positions"
         *     ]
         */
        populate?: (string | ('*' | 'aliases' | 'positions' | 'image' | 'sameAs' | 'articles') | unknown)[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The most alike first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PersonFound'][];
            meta: {
              pagination: components['schemas']['Pagination'];
              search: {
                /** @description False where there are more names than are given. */
                isComplete: boolean;
              };
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  getPerson: {
    parameters: {
      query?: {
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'bio'
          | 'confirmed'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "aliases",
         *       "positions"
         *     ]
         */
        populate?: (string | ('*' | 'aliases' | 'positions' | 'image' | 'sameAs' | 'articles') | unknown)[];
      };
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example qk8x5vtn3mrs0yaw7bdl2cge
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The record. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Person'];
            meta: Record<string, never>;
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  updatePerson: {
    parameters: {
      query?: {
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'bio'
          | 'confirmed'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "aliases",
         *       "positions"
         *     ]
         */
        populate?: (string | ('*' | 'aliases' | 'positions' | 'image' | 'sameAs' | 'articles') | unknown)[];
      };
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example qk8x5vtn3mrs0yaw7bdl2cge
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "name": "Harbour Ferries Collide"
         *       }
         *     }
         */
        'application/json': {
          data: {
            name?: string | null;
            slug?: string | null;
            aliases?: {
              name: string | null;
            }[];
            positions?: {
              title: string | null;
              organization?: components['schemas']['RelationInput'];
              place?: string | null;
              /** Format: date */
              since?: string | null;
              /** Format: date */
              until?: string | null;
              /** Format: date */
              firstSeen?: string | null;
              /** Format: date */
              lastSeen?: string | null;
            }[];
            bio?: components['schemas']['Block'][] | null;
            image?: number | null;
            sameAs?: {
              url: string | null;
            }[];
            confirmed?: boolean | null;
            articles?: components['schemas']['RelationInput'];
            /** Format: date-time */
            publishedAt?: string | null;
          };
        };
      };
    };
    responses: {
      /** @description What it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Person'];
            meta: Record<string, never>;
          };
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
    };
  };
  deletePerson: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example qk8x5vtn3mrs0yaw7bdl2cge
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description There is none, or none any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      500: components['responses']['Error500'];
    };
  };
  listPersonArticles: {
    parameters: {
      query?: {
        /**
         * @description As `pagination[page]` and `pagination[pageSize]`.
         * @example {
         *       "page": 1,
         *       "pageSize": 10
         *     }
         */
        pagination?: {
          page?: number;
          pageSize?: number;
        };
        /** @description `all` adds people, organizations and events whose names no editor has confirmed. */
        names?: 'confirmed' | 'all';
        /**
         * @description Articles from then on: a day in UTC, or a moment with its zone.
         * @example 2026-01-01
         */
        from?: string;
        /**
         * @description Articles up to then; a day is in it as a whole.
         * @example 2026-05-31
         */
        to?: string;
      };
      header?: never;
      path: {
        /**
         * @description The person's slug.
         * @example ottilie-brandvold
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Each with the person's position in it. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ArticleOfPerson'][];
            meta: {
              pagination: components['schemas']['Pagination'];
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  listNamedWithPerson: {
    parameters: {
      query?: {
        /**
         * @description Of which type.
         * @example organizations
         */
        type?: 'persons' | 'organizations' | 'events';
        /**
         * @description How many, at most.
         * @example 5
         */
        pageSize?: number;
        /** @description `all` adds people, organizations and events whose names no editor has confirmed. */
        names?: 'confirmed' | 'all';
      };
      header?: never;
      path: {
        /**
         * @description The person's slug.
         * @example ottilie-brandvold
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Those with most articles first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Of the type that was asked for. */
            data:
              | components['schemas']['PersonTogether'][]
              | components['schemas']['OrganizationTogether'][]
              | components['schemas']['EventTogether'][];
            meta: {
              articles: {
                /** @description Articles that name the record. */
                total: number;
                /** @description Of these, the newest, among which was counted. */
                lookedAt: number;
              };
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  feedpersonsOfatom: {
    parameters: {
      query?: {
        /**
         * @description How many articles, the newest.
         * @example 20
         */
        limit?: number;
        /**
         * @description A subject's code or name.
         * @example medtop:20000002
         */
        subject?: string;
        /**
         * @description A source's slug.
         * @example lantern-newswire
         */
        source?: string;
      };
      header?: never;
      path: {
        /**
         * @description The person's slug.
         * @example ottilie-brandvold
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newest first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/atom+xml': string;
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  feedpersonsOfjson: {
    parameters: {
      query?: {
        /**
         * @description How many articles, the newest.
         * @example 20
         */
        limit?: number;
        /**
         * @description A subject's code or name.
         * @example medtop:20000002
         */
        subject?: string;
        /**
         * @description A source's slug.
         * @example lantern-newswire
         */
        source?: string;
      };
      header?: never;
      path: {
        /**
         * @description The person's slug.
         * @example ottilie-brandvold
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newest first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/feed+json': components['schemas']['JsonFeed'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  feedpersonsOfrss: {
    parameters: {
      query?: {
        /**
         * @description How many articles, the newest.
         * @example 20
         */
        limit?: number;
        /**
         * @description A subject's code or name.
         * @example medtop:20000002
         */
        subject?: string;
        /**
         * @description A source's slug.
         * @example lantern-newswire
         */
        source?: string;
      };
      header?: never;
      path: {
        /**
         * @description The person's slug.
         * @example ottilie-brandvold
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The newest first. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/rss+xml': string;
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  getPersonTimeline: {
    parameters: {
      query?: {
        /**
         * @description How long each interval is.
         * @example month
         */
        interval?: 'day' | 'week' | 'month' | 'year';
        /** @description `all` adds people, organizations and events whose names no editor has confirmed. */
        names?: 'confirmed' | 'all';
        /**
         * @description Articles from then on: a day in UTC, or a moment with its zone.
         * @example 2026-01-01
         */
        from?: string;
        /**
         * @description Articles up to then; a day is in it as a whole.
         * @example 2026-05-31
         */
        to?: string;
      };
      header?: never;
      path: {
        /**
         * @description The person's slug.
         * @example ottilie-brandvold
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description In the order of time. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              intervals: {
                /**
                 * Format: date
                 * @description Its first day.
                 */
                from: string;
                /**
                 * Format: date
                 * @description Its last day.
                 */
                to: string;
                articles: number;
                newest: components['schemas']['ArticleLine'] | null;
              }[];
              /** @description What the record says of times itself: positions that a person had, the days of an event. */
              entries: {
                /** @constant */
                type: 'position';
                /** Format: date */
                from: string | null;
                /** Format: date */
                to: string | null;
                position: {
                  /** @description Of the row; it changes when the record is published anew. */
                  id: number;
                  title: string;
                  place: string | null;
                  /** Format: date */
                  since: string | null;
                  /** Format: date */
                  until: string | null;
                  /** Format: date */
                  firstSeen: string | null;
                  /** Format: date */
                  lastSeen: string | null;
                  organization: {
                    /** @description Of the row; it changes when the record is published anew. */
                    id: number;
                    /** @description Of the record, for good. */
                    documentId: string;
                    name: string;
                    slug: string | null;
                    confirmed: boolean;
                  } | null;
                };
              }[];
            };
            meta: {
              /** @enum {string} */
              interval: 'day' | 'week' | 'month' | 'year';
              /** @constant */
              timeZone: 'UTC';
              /** @description In all intervals together. */
              articles: number;
              /** @description Whether there are older articles than these intervals have. */
              hasEarlier: boolean;
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  getMe: {
    parameters: {
      query?: {
        /**
         * @description Values that the answer has.
         * @example [
         *       "username",
         *       "email"
         *     ]
         */
        fields?: (
          | 'username'
          | 'email'
          | 'provider'
          | 'confirmed'
          | 'blocked'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who asks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['User'];
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      500: components['responses']['Error500'];
    };
  };
  overrideNotices: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The article's documentId.
         * @example qk8x5vtn3mrs0yaw7bdl2cge
         */
        documentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "The agency has confirmed that the text may be published."
         *     }
         */
        'application/json': {
          /** @description Why, in at least three letters. */
          reason: string;
        };
      };
    };
    responses: {
      /** @description What no longer stands against publishing, and what still does. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              overridden: components['schemas']['PublishingReason'][];
              remaining: components['schemas']['PublishingReason'][];
            };
          };
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
    };
  };
  listVersions: {
    parameters: {
      query?: {
        /** @description Which page. */
        page?: number;
        /** @description How many on a page. */
        pageSize?: number;
      };
      header?: never;
      path: {
        /**
         * @description The article's documentId.
         * @example qk8x5vtn3mrs0yaw7bdl2cge
         */
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Version'][];
            meta: {
              pagination: components['schemas']['Pagination'];
            };
          };
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
    };
  };
  getOriginal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The article's documentId.
         * @example qk8x5vtn3mrs0yaw7bdl2cge
         */
        documentId: string;
        /**
         * @description `original` of a version.
         * @example w1f7…
         */
        receipt: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A file to be saved. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
          'application/octet-stream': unknown;
        };
      };
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
    };
  };
  startImport: {
    parameters: {
      query?: {
        /** @description Name of a wire source; made when unknown. For items that are sent as they are. */
        source?: string;
        /** @description Publish what may be published; else all articles stay drafts. For items that are sent as they are. */
        publish?: boolean;
        /** @description Of the content; recognised unless it is said. For items that are sent as they are. */
        format?:
          | 'text'
          | 'json'
          | 'jsonl'
          | 'csv'
          | 'iptc7901'
          | 'anpa'
          | 'zczc'
          | 'html'
          | 'mail'
          | 'ical'
          | 'rss'
          | 'atom'
          | 'json-feed'
          | 'wxr'
          | 'zip'
          | 'gzip'
          | 'nitf'
          | 'newsml1'
          | 'newsmlg2';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "text": "Ferries Collide Off Gull Island\n\nNobody was hurt.",
         *       "source": "Lantern Newswire"
         *     }
         */
        'application/json':
          | {
              /** @description What was pasted. */
              text: string;
              name?: string;
              /** @description Name of a wire source; made when unknown. */
              source?: string;
              /**
               * @description Publish what may be published; else all articles stay drafts.
               * @default false
               */
              publish?: boolean;
              /**
               * @description Of the content; recognised unless it is said.
               * @enum {string}
               */
              format?:
                | 'text'
                | 'json'
                | 'jsonl'
                | 'csv'
                | 'iptc7901'
                | 'anpa'
                | 'zczc'
                | 'html'
                | 'mail'
                | 'ical'
                | 'rss'
                | 'atom'
                | 'json-feed'
                | 'wxr'
                | 'zip'
                | 'gzip'
                | 'nitf'
                | 'newsml1'
                | 'newsmlg2';
            }
          | Record<string, never>
          | Record<string, never>[];
        'multipart/form-data': {
          /** @description Name of a wire source; made when unknown. */
          source?: string;
          /**
           * @description Publish what may be published; else all articles stay drafts.
           * @default false
           */
          publish?: boolean;
          /**
           * @description Of the content; recognised unless it is said.
           * @enum {string}
           */
          format?:
            | 'text'
            | 'json'
            | 'jsonl'
            | 'csv'
            | 'iptc7901'
            | 'anpa'
            | 'zczc'
            | 'html'
            | 'mail'
            | 'ical'
            | 'rss'
            | 'atom'
            | 'json-feed'
            | 'wxr'
            | 'zip'
            | 'gzip'
            | 'nitf'
            | 'newsml1'
            | 'newsmlg2';
          files: string[];
        };
        'text/plain': string;
        'application/x-ndjson': string;
        'application/xml': string;
      };
    };
    responses: {
      /** @description It is queued. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Import'];
          };
        };
      };
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      409: components['responses']['Error409'];
      413: components['responses']['Error413'];
      500: components['responses']['Error500'];
    };
  };
  getImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The import's documentId.
         * @example m2c9…
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The import. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Import'];
          };
        };
      };
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
    };
  };
  cancelImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The import's documentId.
         * @example m2c9…
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or begun. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Import'];
          };
        };
      };
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
    };
  };
  resumeImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The import's documentId.
         * @example m2c9…
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or begun. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Import'];
          };
        };
      };
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      409: components['responses']['Error409'];
      500: components['responses']['Error500'];
    };
  };
  retryImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The import's documentId.
         * @example m2c9…
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done, or begun. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: {
              /** @description How many. */
              items: number;
            };
          };
        };
      };
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      409: components['responses']['Error409'];
      500: components['responses']['Error500'];
    };
  };
  listNotices: {
    parameters: {
      query?: {
        /**
         * @description Which records, with the operators that Strapi documents (`$eq`, `$in`, `$contains`, `$gte`, `$null`, `$and`, `$or`, `$not` …), also of relations: `filters[source][slug][$eq]=…`.
         * @example {
         *       "text": {
         *         "$containsi": "harbour"
         *       }
         *     }
         */
        filters?: {
          [key: string]: unknown;
        };
        /**
         * @description Values by which the list is put in order, each with `:asc` or `:desc`; also as `sort[0]=…`.
         * @example [
         *       "createdAt:desc"
         *     ]
         */
        sort?: string[];
        /**
         * @description By page (`page`, `pageSize`) or by place (`start`, `limit`), not both. 100 records at most: more is taken for that.
         * @example {
         *       "page": 1,
         *       "pageSize": 10
         *     }
         */
        pagination?: {
          /** @default 1 */
          page?: number;
          /** @default 25 */
          pageSize?: number;
          /** @default 0 */
          start?: number;
          /** @default 25 */
          limit?: number;
          /**
           * @description Whether `meta` says how many there are.
           * @default true
           */
          withCount?: boolean;
        };
        /** @description Strapi's own search, word for word; `/search` is better. */
        _q?: string;
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "text",
         *       "kinds"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'text'
          | 'kinds'
          | 'issuer'
          | 'language'
          | 'placement'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "articles"
         *     ]
         */
        populate?: (string | ('*' | 'articles') | unknown)[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of legal notices. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Notice'][];
            meta: {
              pagination: components['schemas']['ListPagination'];
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  getNotice: {
    parameters: {
      query?: {
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "text",
         *       "kinds"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'text'
          | 'kinds'
          | 'issuer'
          | 'language'
          | 'placement'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /**
         * @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.
         * @example [
         *       "articles"
         *     ]
         */
        populate?: (string | ('*' | 'articles') | unknown)[];
      };
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example qk8x5vtn3mrs0yaw7bdl2cge
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The record. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Notice'];
            meta: Record<string, never>;
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  listSources: {
    parameters: {
      query?: {
        /**
         * @description Which records, with the operators that Strapi documents (`$eq`, `$in`, `$contains`, `$gte`, `$null`, `$and`, `$or`, `$not` …), also of relations: `filters[source][slug][$eq]=…`.
         * @example {
         *       "name": {
         *         "$containsi": "harbour"
         *       }
         *     }
         */
        filters?: {
          [key: string]: unknown;
        };
        /**
         * @description Values by which the list is put in order, each with `:asc` or `:desc`; also as `sort[0]=…`.
         * @example [
         *       "createdAt:desc"
         *     ]
         */
        sort?: string[];
        /**
         * @description By page (`page`, `pageSize`) or by place (`start`, `limit`), not both. 100 records at most: more is taken for that.
         * @example {
         *       "page": 1,
         *       "pageSize": 10
         *     }
         */
        pagination?: {
          /** @default 1 */
          page?: number;
          /** @default 25 */
          pageSize?: number;
          /** @default 0 */
          start?: number;
          /** @default 25 */
          limit?: number;
          /**
           * @description Whether `meta` says how many there are.
           * @default true
           */
          withCount?: boolean;
        };
        /** @description Strapi's own search, word for word; `/search` is better. */
        _q?: string;
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'language'
          | 'url'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /** @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused. */
        populate?: (string | '*' | unknown)[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of wire sources. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Source'][];
            meta: {
              pagination: components['schemas']['ListPagination'];
            };
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      429: components['responses']['Error429'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
  getSource: {
    parameters: {
      query?: {
        /**
         * @description Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.
         * @example [
         *       "name",
         *       "slug"
         *     ]
         */
        fields?: (
          | 'id'
          | 'documentId'
          | 'name'
          | 'slug'
          | 'language'
          | 'url'
          | 'createdAt'
          | 'updatedAt'
          | 'publishedAt'
        )[];
        /** @description Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused. */
        populate?: (string | '*' | unknown)[];
      };
      header?: never;
      path: {
        /**
         * @description The documentId.
         * @example qk8x5vtn3mrs0yaw7bdl2cge
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The record. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Last-Modified': components['headers']['Last-Modified'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Source'];
            meta: Record<string, never>;
          };
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['Error400'];
      401: components['responses']['Error401'];
      403: components['responses']['Error403'];
      404: components['responses']['Error404'];
      500: components['responses']['Error500'];
      503: components['responses']['Error503'];
    };
  };
}
