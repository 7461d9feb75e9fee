// What web-test-runner's test framework (mocha, bdd) puts into the page.
type TestBody = () => void | Promise<void>;
type Describe = (name: string, body: () => void) => void;
type It = (name: string, body: TestBody) => void;
declare const describe: Describe & { skip: Describe };
declare const it: It & { skip: It };
declare function beforeEach(body: TestBody): void;
declare function afterEach(body: TestBody): void;
declare function before(body: TestBody): void;
declare function after(body: TestBody): void;
