// The map of the house: which room may import which, types included. ESLint's zones, the picture in docs/architecture.md and
// test/package/map.test.ts come from it.

const GROUND = [
  'src/texts',
  'src/providers',
  'src/smtp-target',
  'src/diagnosis',
  'src/host-api',
  'src/flow',
  'src/locales',
  'src/context',
];
const ELEMENTS = [
  'oauth2-authorize-button',
  'oauth2-callback',
  'oauth2-setup-guide',
  'smtp-edit-panel',
  'smtp-oauth2-config',
  'smtp-oauth2-status',
].map((name) => `src/elements/${name}`);
const [BUTTON, CALLBACK, GUIDE] = ELEMENTS;

/** Each room with the rooms that it may import, from the ground up. */
export const rooms = {
  'src/texts': [],
  'src/providers': ['src/texts'],
  'src/smtp-target': ['src/providers'],
  'src/diagnosis': ['src/providers', 'src/texts'],
  'src/host-api': [],
  'src/flow': ['src/host-api', 'src/providers', 'src/texts'],
  'src/locales': ['src/diagnosis', 'src/flow', 'src/providers', 'src/texts'],
  'src/context': ['src/host-api', 'src/locales', 'src/providers'],
  'src/elements/shared': GROUND,
  ...Object.fromEntries(ELEMENTS.map((element) => [element, [...GROUND, 'src/elements/shared']])),
  // The guide is loaded when somebody asks for it beside the button.
  'src/elements/oauth2-authorize-button': [...GROUND, 'src/elements/shared', GUIDE],
  'src/elements/smtp-edit-panel': [...GROUND, 'src/elements/shared', BUTTON, GUIDE],
  'src/callback-page': ['src/flow', 'src/locales', 'src/elements/shared', CALLBACK],
  'src/frameworks': ELEMENTS,
  'demo/mail': [],
  'demo/provider': ['src/providers'],
  'demo/backend/foreign': [],
  'demo/backend/xoauth2': ['demo/backend/foreign', 'src/providers'],
  'demo/backend': ['demo/backend/foreign', 'demo/backend/xoauth2', 'src/providers', 'src/smtp-target'],
  'demo/page': [...GROUND, ...ELEMENTS],
};

/** The files of src and demo that are in no room, such as src/index.ts, may import everything; no room may import them. */
export const OPEN_TO_ROOFS = ['demo/page'];

/** The room of a file; undefined for a roof. */
export function roomOf(file) {
  const found = Object.keys(rooms).filter((room) => file.startsWith(`${room}/`));
  return found.sort((a, b) => b.length - a.length)[0];
}

/** Whether a file of one room may import one of another, or a roof. */
export function mayImport(from, to) {
  if (from === undefined || from === to) return true;
  if (to === undefined) return OPEN_TO_ROOFS.includes(from);
  return rooms[from].includes(to);
}

/** Zones of `import-x/no-restricted-paths`. */
export const zones = Object.entries(rooms)
  .filter(([room]) => !OPEN_TO_ROOFS.includes(room))
  .flatMap(([room, allowed]) =>
    ['src', 'demo'].map((house) => ({
      target: `./${room}`,
      from: `./${house}`,
      except: [room, ...allowed]
        .filter((each) => each.startsWith(`${house}/`))
        .map((each) => each.replace(house, '.')),
      message: `${room} may import only from itself${allowed.map((name) => `, ${name}`).join('')} (scripts/rooms.js).`,
    })),
  );

/** The map as text. */
export function picture() {
  const names = Object.keys(rooms);
  const width = Math.max(...names.map((name) => name.length));
  const all = (list, group, word) =>
    group.every((each) => list.includes(each))
      ? [word, ...list.filter((each) => !group.includes(each))]
      : list;
  const line = ([room, allowed]) => {
    const short = all(all(allowed, GROUND, '(ground)'), ELEMENTS, '(elements)');
    return `${room.padEnd(width)} ${short.length > 0 ? `-> ${short.join(', ')}` : ''}`.trimEnd();
  };
  const ground = names.filter((name) => GROUND.includes(name));
  return [
    ...Object.entries(rooms).map(line),
    '',
    `(ground): ${ground.join(', ')}`,
    '(elements): every src/elements/* but shared',
  ].join('\n');
}
