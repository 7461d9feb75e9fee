// Firefox's own accessibility tree: what it hands to a screen reader, with descriptions and what is in shadow trees.

/** Runs as the browser itself: the tree of the page in the current tab, as nested objects. */
const READ = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const statesOf = (node) => {
    const [state, more] = [{}, {}];
    node.getState(state, more);
    return [...service.getStringStates(state.value, more.value)];
  };
  const read = (node) => ({
    role: service.getStringRole(node.role),
    name: node.name ?? '',
    value: node.value,
    description: node.description,
    states: statesOf(node),
    children: Array.from({ length: node.childCount }, (_, at) => read(node.getChildAt(at))),
  });
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const page = service.getAccessibleFor(gBrowser.selectedBrowser); // none before it has drawn anything
  return page && read(page);`;

/** The states that are said, or that a person has to know of. Of the others each element has some. */
const SAID = [
  'required',
  'invalid',
  'unavailable',
  'readonly',
  'checked',
  'selected',
  'pressed',
  'expanded',
  'collapsed',
  'busy',
  'protected',
];

/** What somebody has typed or chosen. Of a link it would be the address, of a picture nothing. */
const HOLD_A_VALUE = ['entry', 'password text', 'combobox', 'spinbutton'];
/** Boxes without a meaning of their own, which a reader says nothing of. */
const BOXES = ['section', 'text container'];
const TEXT = 'text leaf';

const formIn = (node) =>
  node.role === 'form' ? node : node.children.reduce((found, child) => found ?? formIn(child), undefined);

function describe({ role, name, value, description, states }) {
  const said = states.filter((state) => SAID.includes(state)).join(', ');
  const parts = [
    role,
    name && JSON.stringify(name),
    value && HOLD_A_VALUE.includes(role) && `= ${JSON.stringify(value)}`,
    said && `[${said}]`,
    description && `(${JSON.stringify(description)})`,
  ];
  return parts.filter(Boolean).join(' ');
}

const flat = (children) =>
  children.flatMap((child) => (BOXES.includes(child.role) && !child.name ? flat(child.children) : [child]));

/** Text is cut where a line may break: here it is whole again. */
function joined(children) {
  const found = [];
  for (const child of flat(children)) {
    const last = found.at(-1);
    if (child.role !== TEXT) found.push(child);
    else if (last?.text === undefined) found.push({ text: child.name });
    else last.text += child.name;
  }
  return found.filter(({ text }) => text === undefined || text.trim());
}

function* linesOf(node, depth) {
  const indent = '  '.repeat(depth);
  yield indent + describe(node);
  const children = joined(node.children);
  if (children.length === 1 && [node.name, node.value].includes(children[0].text?.trim())) return;
  for (const child of children)
    if (child.text === undefined) yield* linesOf(child, depth + 1);
    else yield `${indent}  ${child.text.trim()}`;
}

/**
 * What is in the form of the page, a line for each element and each text; empty where there is no form yet.
 *
 * @param {import('./session.js').Session} session
 * @returns {Promise<string>}
 */
export async function formTree(session) {
  const tree = await session.asBrowser(READ, []);
  const form = tree && formIn(tree);
  return form ? `${[...linesOf(form, 0)].join('\n')}\n` : '';
}
