import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { RouteProblem } from './pages/route-problem';
import { type ListSearch, listSearch } from './parts/table/list-search';
import { frameSearch } from './session/looked-at';
import { sessionQuery } from './session/session';

interface Context {
  readonly queries: QueryClient;
}

type Given = { readonly [name: string]: unknown };

const text = (given: Given, name: string): { readonly [key: string]: string } =>
  typeof given[name] === 'string' && given[name] !== '' ? { [name]: given[name] } : {};

const root = createRootRouteWithContext<Context>()({ component: Outlet });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (given: Given): { to?: string } => text(given, 'to'),
  component: lazyRouteComponent(() => import('./pages/sign-in/sign-in-page'), 'SignInPage'),
});

/** Everything behind the sign-in. */
const signed = createRoute({
  getParentRoute: () => root,
  id: 'signed',
  validateSearch: frameSearch,
  search: { middlewares: [retainSearchParams(['asOf', 'year'])] },
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (session === null) throw redirect({ to: '/sign-in', search: { to: location.href } });
  },
  component: lazyRouteComponent(() => import('./parts/frame/frame'), 'Frame'),
});

const desk = createRoute({
  getParentRoute: () => signed,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/desk/desk-page'), 'DeskPage'),
});

const funds = createRoute({
  getParentRoute: () => signed,
  path: '/funds',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./pages/lists/list-pages'), 'FundsPage'),
});

const fund = createRoute({
  getParentRoute: () => signed,
  path: '/funds/$code',
  validateSearch: (given: Given): { tab?: string } => text(given, 'tab'),
  component: lazyRouteComponent(() => import('./pages/funds/fund-page'), 'FundPage'),
});

const projects = createRoute({
  getParentRoute: () => signed,
  path: '/projects',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./pages/lists/list-pages'), 'ProjectsPage'),
});

const project = createRoute({
  getParentRoute: () => signed,
  path: '/projects/$code',
  component: lazyRouteComponent(() => import('./pages/lists/project-page'), 'ProjectPage'),
});

const acts = createRoute({
  getParentRoute: () => signed,
  path: '/acts',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./pages/lists/list-pages'), 'ActsPage'),
});

const newAct = createRoute({
  getParentRoute: () => signed,
  path: '/acts/new/$name',
  validateSearch: (given: Given): { fund?: string; portion?: string; project?: string; input?: Given } => ({
    ...text(given, 'fund'),
    ...text(given, 'portion'),
    ...text(given, 'project'),
    ...(typeof given.input === 'object' && given.input !== null ? { input: given.input as Given } : {}),
  }),
  component: lazyRouteComponent(() => import('./pages/acts/new-act-page'), 'NewActPage'),
});

const catalogue = createRoute({
  getParentRoute: () => signed,
  path: '/acts/new',
  component: lazyRouteComponent(() => import('./pages/acts/catalogue-page'), 'CataloguePage'),
});

const act = createRoute({
  getParentRoute: () => signed,
  path: '/acts/$id',
  component: lazyRouteComponent(() => import('./pages/acts/act-page'), 'ActPage'),
});

const papers = createRoute({
  getParentRoute: () => signed,
  path: '/papers',
  validateSearch: (given: Given): ListSearch & { view?: string } => ({
    ...listSearch(given),
    ...text(given, 'view'),
  }),
  component: lazyRouteComponent(() => import('./pages/papers/papers-page'), 'PapersPage'),
});

const paper = createRoute({
  getParentRoute: () => signed,
  path: '/papers/$id',
  validateSearch: (given: Given): { verdict?: string } => text(given, 'verdict'),
  component: lazyRouteComponent(() => import('./pages/papers/paper-page'), 'PaperPage'),
});

const records = createRoute({
  getParentRoute: () => signed,
  path: '/records',
  component: lazyRouteComponent(() => import('./pages/lists/records-page'), 'RecordsPage'),
});

const record = createRoute({
  getParentRoute: () => signed,
  path: '/records/$name',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./pages/lists/records-page'), 'RecordPage'),
});

const work = createRoute({
  getParentRoute: () => signed,
  path: '/import',
  component: lazyRouteComponent(() => import('./pages/jobs/import-page'), 'ImportPage'),
});

const job = createRoute({
  getParentRoute: () => signed,
  path: '/jobs/$id',
  component: lazyRouteComponent(() => import('./pages/jobs/job-page'), 'JobPage'),
});

const rules = createRoute({
  getParentRoute: () => signed,
  path: '/rules',
  validateSearch: (given: Given): { provision?: string; rule?: string; whatIf?: string } => ({
    ...text(given, 'provision'),
    ...text(given, 'rule'),
    ...text(given, 'whatIf'),
  }),
  component: lazyRouteComponent(() => import('./pages/rules/rules-page'), 'RulesPage'),
});

const law = createRoute({
  getParentRoute: () => signed,
  path: '/law/$document',
  component: lazyRouteComponent(() => import('./pages/law/law-page'), 'LawPage'),
});

const gazette = createRoute({
  getParentRoute: () => signed,
  path: '/gazette',
  component: lazyRouteComponent(() => import('./pages/gazette/gazette-page'), 'GazettePage'),
});

const handIn = createRoute({
  getParentRoute: () => signed,
  path: '/gazette/new',
  component: lazyRouteComponent(() => import('./pages/gazette/hand-in-page'), 'HandInPage'),
});

const corrections = createRoute({
  getParentRoute: () => signed,
  path: '/gazette/corrections',
  component: lazyRouteComponent(() => import('./pages/gazette/corrections-page'), 'CorrectionsPage'),
});

const edition = createRoute({
  getParentRoute: () => signed,
  path: '/gazette/$id',
  validateSearch: (given: Given): { view?: string } => text(given, 'view'),
  component: lazyRouteComponent(() => import('./pages/gazette/edition-page'), 'EditionPage'),
});

const printedDocument = createRoute({
  getParentRoute: () => signed,
  path: '/gazette/$id/$document',
  component: lazyRouteComponent(() => import('./pages/gazette/document-page'), 'DocumentPage'),
});

const people = createRoute({
  getParentRoute: () => signed,
  path: '/people',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./pages/office/people-page'), 'PeoplePage'),
});

const audit = createRoute({
  getParentRoute: () => signed,
  path: '/audit',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./pages/office/audit-page'), 'AuditPage'),
});

const accesses = createRoute({
  getParentRoute: () => signed,
  path: '/audit/accesses',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./pages/office/audit-page'), 'AccessesPage'),
});

const organisations = createRoute({
  getParentRoute: () => signed,
  path: '/organisations',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./pages/office/organisations-page'), 'OrganisationsPage'),
});

const delegations = createRoute({
  getParentRoute: () => signed,
  path: '/delegations',
  component: lazyRouteComponent(() => import('./pages/office/delegations-page'), 'DelegationsPage'),
});

const password = createRoute({
  getParentRoute: () => signed,
  path: '/password',
  component: lazyRouteComponent(() => import('./pages/office/password-page'), 'PasswordPage'),
});

/** Any other address: the frame stays around what is not there. */
const nowhere = createRoute({
  getParentRoute: () => signed,
  path: '$',
  component: () => <RouteProblem />,
});

const tree = root.addChildren([
  signIn,
  signed.addChildren([
    desk,
    funds,
    fund,
    projects,
    project,
    acts,
    catalogue,
    newAct,
    act,
    papers,
    paper,
    records,
    record,
    work,
    job,
    rules,
    law,
    gazette,
    handIn,
    corrections,
    edition,
    printedDocument,
    people,
    organisations,
    audit,
    accesses,
    delegations,
    password,
    nowhere,
  ]),
]);

/** The router; every page is loaded when it is visited. */
export const routerFor = (queries: QueryClient) =>
  createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: RouteProblem,
    defaultNotFoundComponent: () => <RouteProblem />,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof routerFor>;
  }
}
