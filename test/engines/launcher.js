// Runs the test runner's pages in an engine, one after another.
import { startEngine } from './engines.js';

/** What the test runner asks of a browser, by the names that it has for one that WebDriver drives. */
export class EngineLauncher {
  type = 'webdriver';
  concurrency = 1;

  constructor(name) {
    this.name = name;
  }

  async startSession(id, url) {
    this.session ??= await startEngine(this.name);
    await this.session.closeOthers();
    this.current = { id, url };
    await this.session.goTo(url);
  }

  isActive(id) {
    return this.current?.id === id;
  }

  getBrowserUrl() {
    return this.current?.url;
  }

  /** Ends what runs in the page, and closes windows that it left. */
  async stopSession() {
    await this.session.closeOthers();
    await this.session.goTo('about:blank');
    this.current = undefined;
    return {};
  }

  async stop() {
    await this.session?.stop();
  }

  sendKeys(_id, keys) {
    return this.session.type(keys);
  }

  sendMouseMove(_id, x, y) {
    return this.session.moveTo(x, y);
  }

  sendMouseClick(_id, x, y) {
    return this.session.clickAt(x, y);
  }

  sendMouseDown() {
    return this.session.press();
  }

  sendMouseUp() {
    return this.session.release();
  }

  resetMouse() {
    return this.session.letGo();
  }
}
