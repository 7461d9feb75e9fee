import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { noting } from './mutants.js';

export const ROOT = new URL('../..', import.meta.url).pathname;
const COPIED = [
  'src',
  'demo',
  'test',
  'scripts',
  'docs',
  'site',
  'package.json',
  'tsconfig.json',
  'custom-elements.json',
  'web-test-runner.config.js',
  'vite.config.ts',
];
const LEFT_OUT = /node_modules|^demo\/hosts\/[^/]+\/|^test\/(engines|bench|hosts|e2e)|^docs\/images/;
const REACH = new URL('reach.js', import.meta.url).pathname;
/** How long a program that takes too long has to end what it has started. */
const TO_CLEAN_UP_MS = 10_000;
const RUNNER = join(ROOT, 'node_modules/.bin/web-test-runner');

export const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file))
    .sort();

/** A copy of the repository in which files are changed and tests are run. */
export class Sandbox {
  readonly directory = mkdtempSync(join(tmpdir(), 'mutation-'));

  constructor(mutated: readonly string[] = []) {
    for (const each of COPIED)
      cpSync(join(ROOT, each), join(this.directory, each), {
        recursive: true,
        filter: (from) => !LEFT_OUT.test(relative(ROOT, from)),
      });
    symlinkSync(join(ROOT, 'node_modules'), join(this.directory, 'node_modules'));
    for (const file of mutated) this.write(file, noting(file, this.read(file)));
  }

  read(file: string): string {
    return readFileSync(join(this.directory, file), 'utf8');
  }
  write(file: string, text: string) {
    writeFileSync(join(this.directory, file), text);
  }

  /** Runs one test file in Node. */
  passes(test: string, limitMs: number, reachFile?: string): Promise<boolean> {
    const reaching = reachFile && { REACH_FILE: reachFile, NODE_OPTIONS: `--import ${REACH}` };
    return this.run(['--import', 'tsx', test], limitMs, { ...process.env, ...reaching });
  }

  /** Runs the browser tests of a folder, in Chromium. */
  passesInBrowser(folder: string, limitMs: number): Promise<boolean> {
    return this.run([RUNNER, '--files', `${folder}/*.test.ts`], limitMs, process.env);
  }

  /** Whether a program ends well; a time limit counts as a failure, since a mutant may never end. */
  private async run(args: readonly string[], limitMs: number, env: NodeJS.ProcessEnv): Promise<boolean> {
    const child = spawn(process.execPath, args, {
      cwd: this.directory,
      stdio: 'ignore',
      detached: true,
      env,
    });
    const end = (signal: 'SIGTERM' | 'SIGKILL') => child.pid && process.kill(-child.pid, signal);
    // A browser is in a group of its own: the program that has started it is to end it first.
    const timers = [
      setTimeout(end, limitMs, 'SIGTERM'),
      setTimeout(end, limitMs + TO_CLEAN_UP_MS, 'SIGKILL'),
    ];
    const [code] = (await once(child, 'exit')) as [number | null];
    for (const timer of timers) clearTimeout(timer);
    return code === 0;
  }

  remove() {
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What tsconfig.json says of the repository. */
function project(): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
}

/** Which files a file imports, of the repository's own. */
export class Imports {
  private readonly options: ts.CompilerOptions;
  private readonly direct = new Map<string, readonly string[]>();

  constructor() {
    this.options = project().options;
  }

  private of(file: string): readonly string[] {
    const known = this.direct.get(file);
    if (known) return known;
    const { importedFiles } = ts.preProcessFile(readFileSync(join(ROOT, file), 'utf8'), true, true);
    const found = importedFiles.flatMap(({ fileName }) => {
      const { resolvedModule } = ts.resolveModuleName(fileName, join(ROOT, file), this.options, ts.sys);
      const path = resolvedModule && relative(ROOT, resolvedModule.resolvedFileName);
      return path && !/^\.\.|node_modules|\.json$/.test(path) && existsSync(join(ROOT, path)) ? [path] : [];
    });
    this.direct.set(file, found);
    return found;
  }

  /** How many imports lie between two files; undefined where there is no way. */
  distance(from: string, to: string): number | undefined {
    const seen = new Set([from]);
    for (let [step, ring] = [0, [from]]; ring.length > 0; step += 1) {
      if (ring.includes(to)) return step;
      ring = ring.flatMap((each) => this.of(each)).filter((each) => !seen.has(each) && seen.add(each));
    }
    return undefined;
  }
}

/** The compiler over the repository, with one file changed. */
export class Compiler {
  private changed: { readonly path: string; readonly text: string; readonly version: number } | undefined;
  private count = 0;
  private readonly service: ts.LanguageService;

  constructor() {
    const { options, fileNames } = project();
    const names = fileNames.filter((name) => /\/(src|demo)\//.test(name) && !name.includes('/demo/hosts/'));
    this.service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => names,
      getScriptVersion: (path) => (path === this.changed?.path ? String(this.changed.version) : '0'),
      getScriptSnapshot: (path) => {
        const text = path === this.changed?.path ? this.changed.text : ts.sys.readFile(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => ROOT,
      getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
      fileExists: (path) => ts.sys.fileExists(path),
      readFile: (path) => ts.sys.readFile(path),
      directoryExists: (path) => ts.sys.directoryExists(path),
      getDirectories: (path) => ts.sys.getDirectories(path),
    });
  }

  /** Whether the changed file compiles, and with it those that are given. */
  takes(file: string, text: string, others: readonly string[]): boolean {
    this.changed = { path: join(ROOT, file), text, version: (this.count += 1) };
    return [file, ...others].every((each) => {
      const path = join(ROOT, each);
      return (
        this.service.getSyntacticDiagnostics(path).length === 0 &&
        this.service.getSemanticDiagnostics(path).length === 0
      );
    });
  }
}
