// A WebDriver session: what a person does in a browser's windows, over whatever carries the commands.

const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const pointer = (...actions) => ({
  actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
});
const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
const down = { type: 'pointerDown', button: 0 };
const up = { type: 'pointerUp', button: 0 };

/** The commands that are used, by their names in Marionette, with method and path of WebDriver. */
export const COMMANDS = {
  Navigate: ['POST', 'url'],
  ExecuteScript: ['POST', 'execute/sync'],
  PerformActions: ['POST', 'actions'],
  ReleaseActions: ['DELETE', 'actions'],
  GetWindowHandles: ['GET', 'window/handles'],
  SwitchToWindow: ['POST', 'window'],
  CloseWindow: ['DELETE', 'window'],
};

export class Session {
  /**
   * @param {(command: string, parameters?: object) => Promise<any>} send
   * @param {() => Promise<void>} stop
   * @param {((script: string, args: unknown[]) => Promise<unknown>) | undefined} asBrowser runs a script as the browser itself
   */
  constructor(send, stop, asBrowser) {
    this.send = send;
    this.stop = stop;
    this.asBrowser = asBrowser;
  }

  goTo(url) {
    return this.send('Navigate', { url });
  }

  /** Runs a function in the page of the current window. */
  run(script, ...args) {
    return this.send('ExecuteScript', { script: `return (${script})(...arguments);`, args });
  }

  windows() {
    return this.send('GetWindowHandles');
  }

  use(handle) {
    return this.send('SwitchToWindow', { handle });
  }

  /** Closes every window but the first, and goes on in that. */
  async closeOthers() {
    this.first ??= (await this.windows())[0];
    for (const window of await this.windows()) {
      if (window === this.first) continue;
      // A page may be closing its window itself.
      await this.use(window)
        .then(() => this.send('CloseWindow'))
        .catch(() => undefined);
    }
    await this.use(this.first);
    return this.first;
  }

  moveTo(x, y) {
    return this.send('PerformActions', pointer(move(x, y)));
  }

  press() {
    return this.send('PerformActions', pointer(down));
  }

  release() {
    return this.send('PerformActions', pointer(up));
  }

  clickAt(x, y) {
    return this.send('PerformActions', pointer(move(x, y), down, up));
  }

  /** Lets go of keys and buttons. */
  letGo() {
    return this.send('ReleaseActions');
  }

  /** Types keys, each a character or a name. */
  type(keys) {
    const actions = [...keys].flatMap((key) => {
      const value = KEYS[key] ?? key;
      return [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
    });
    return this.send('PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}
