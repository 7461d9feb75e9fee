// What web-test-runner's test framework (mocha, bdd) puts into the page.
type TestBody = () => void | Promise<void>;
declare function describe(name: string, body: () => void): void;
declare function it(name: string, body: TestBody): void;
declare function beforeEach(body: TestBody): void;
declare function afterEach(body: TestBody): void;
declare function before(body: TestBody): void;
declare function after(body: TestBody): void;
