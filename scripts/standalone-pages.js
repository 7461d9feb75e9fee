// How dist/standalone is cut into files, and which of them a page takes.
import { posix, resolve } from 'node:path';

const FOLDER = 'standalone/';
const BUTTON = 'elements/oauth2-authorize-button/';

/** What a page shows: the element that it registers, and what it will load lazily. */
const pages = {
  panel: { element: 'smtp-edit-panel' },
  'panel-with-oauth2': {
    element: 'smtp-edit-panel',
    lazy: new RegExp(`elements/smtp-edit-panel/oauth2/oauth2-part|${BUTTON}`),
  },
  button: { element: 'oauth2-authorize-button', lazy: new RegExp(BUTTON) },
  status: { element: 'smtp-oauth2-status', lazy: /elements\/smtp-oauth2-status\// },
};

/** A test mail is sent without OAuth2, too: what both need is no part of either. */
const testMail = { element: 'smtp-edit-panel', lazy: /elements\/smtp-edit-panel\/test-mail\// };

/** Every module of a page. */
function modulesOf({ element, lazy }, graph) {
  const found = new Set([resolve(`src/elements/${element}/define.ts`)]);
  for (const id of found) {
    const { importedIds, dynamicallyImportedIds } = graph.getModuleInfo(id);
    const wanted = dynamicallyImportedIds.filter((each) => lazy?.test(each.replaceAll('\\', '/')));
    for (const each of [...importedIds, ...wanted]) found.add(each);
  }
  return found;
}

let modules;
let ofTestMail;

/**
 * The file of a module. A page takes few files, each whole; by itself the bundler makes one of every set of modules that
 * the same entries share. What registers an element stays in its entry.
 */
export function fileOf(id, graph) {
  if (graph.getModuleInfo(id).isEntry) return null;
  modules ??= Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, modulesOf(page, graph)]));
  ofTestMail ??= modulesOf(testMail, graph);
  const { panel, button, status, 'panel-with-oauth2': whole } = modules;
  // A library in another file would bring the element of that file along, for whoever takes the library.
  if (whole.has(id) && /[/\\]node_modules[/\\]/.test(id)) return 'base';
  if (panel.has(id)) return button.has(id) || status.has(id) ? 'base' : 'panel';
  if (button.has(id)) return 'button';
  // The status and the panel with OAuth2 both take the file of the button; one more file would be a seventh, and browsers
  // fetch six at a time over HTTP/1.1.
  if (whole.has(id) && status.has(id)) return 'button';
  if (whole.has(id)) return ofTestMail.has(id) ? 'base' : 'oauth2';
  // What is exported and loaded lazily: it would stand in index.js, which is no part of a page.
  return /src[/\\](diagnosis|flow|host-api|providers)[/\\]/.exec(id)?.[1] ?? null;
}

/** The files of a page in the order in which the browser would find them. */
function filesOf({ element, lazy }, bundle) {
  const found = new Set([`${FOLDER}${element}/define.js`]);
  for (const name of found) {
    const { imports, dynamicImports } = bundle[name];
    const wanted = dynamicImports.filter((each) =>
      bundle[each].moduleIds.some((id) => lazy?.test(id.replaceAll('\\', '/'))),
    );
    for (const each of [...imports, ...wanted]) found.add(each);
  }
  return [...found].map((name) => posix.relative(FOLDER, name));
}

/** Writes `standalone/pages.json`. */
export const standalonePages = {
  name: 'standalone-pages',
  generateBundle(_options, bundle) {
    const files = Object.entries(pages).map(([name, page]) => [name, filesOf(page, bundle)]);
    const source = `${JSON.stringify(Object.fromEntries(files), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: `${FOLDER}pages.json`, source });
  },
};
