import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import packageData from './package.json' with { type: 'json' };

/** An element is named like its folder and its file; `static define()` registers it, which the analyzer does not see. */
function tagFromFolder() {
  const ELEMENT = /^src\/elements\/([\w-]+)\/\1\.ts$/;
  return {
    name: 'tag-from-folder',
    moduleLinkPhase({ moduleDoc }) {
      const [, tagName] = ELEMENT.exec(moduleDoc.path) ?? [];
      const declaration = moduleDoc.declarations?.find(({ kind }) => kind === 'class');
      if (tagName && declaration) Object.assign(declaration, { tagName, customElement: true });
    },
  };
}

/** Leaves the elements alone in the manifest: what they are made of cannot be imported. */
function elementsOnly() {
  return {
    name: 'elements-only',
    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      const elements = modules.filter(({ declarations = [] }) => declarations.some(({ tagName }) => tagName));
      for (const module of elements) {
        module.declarations = module.declarations.filter(({ tagName }) => tagName);
        const [element] = module.declarations;
        const { name } = element;
        if (!element.superclass.package) element.superclass = { name: 'LitElement', package: 'lit' };
        module.exports = module.exports.filter((each) => each.declaration.name === name);
      }
      customElementsManifest.modules = elements;
    },
  };
}

/** Takes out where a member was inherited from, and an `undefined` that a type has twice. */
function tidy() {
  const tidied = (key, value) => {
    if (key === 'inheritedFrom') return undefined;
    if (key !== 'text' || typeof value !== 'string') return value;
    return value.replace(/( \| undefined)+$/, ' | undefined');
  };
  return {
    name: 'tidy',
    packageLinkPhase({ customElementsManifest }) {
      Object.assign(customElementsManifest, JSON.parse(JSON.stringify(customElementsManifest, tidied)));
    },
  };
}

/** Points the manifest at the published files, in their order, and gives it the package's name and the schema it follows. */
function publishedPaths() {
  const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.schemaVersion = '2.1.0';
      const text = JSON.stringify(customElementsManifest, (key, value) =>
        (key === 'path' || key === 'module') && typeof value === 'string' ? published(value) : value,
      );
      Object.assign(customElementsManifest, JSON.parse(text));
      // Not as the file system happens to list them.
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      customElementsManifest.package = { name: packageData.name, version: packageData.version };
    },
  };
}

/** Keeps what is not public out of the manifest: private and protected members, and what Lit calls. */
function publicOnly() {
  const LIFECYCLE = new Set([
    'render',
    'updated',
    'willUpdate',
    'firstUpdated',
    'update',
    'createRenderRoot',
  ]);
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap(
        (module) => module.declarations ?? [],
      )) {
        // Without words it is no documented event: the analyzer has guessed it from a `dispatchEvent()`.
        declaration.events &&= declaration.events.filter(({ description }) => description);
        declaration.members &&= declaration.members.filter(
          (member) =>
            (member.privacy ?? 'public') === 'public' &&
            !member.name.startsWith('#') &&
            !member.name.endsWith('Callback') &&
            !LIFECYCLE.has(member.name),
        );
      }
    },
  };
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false, // it names the manifest already, and a test writes one elsewhere
  plugins: [
    tagFromFolder(),
    publicOnly(),
    elementsOnly(),
    tidy(),
    publishedPaths(),
    customElementVsCodePlugin({
      outdir: 'dist',
      htmlFileName: 'vscode.html-data.json',
      cssFileName: 'vscode.css-data.json',
    }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
  ],
};
