// For hosts without a bundler: what they take from the package as it is, and these files of their own.
import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { basename } from 'node:path';

rmSync('dist', { recursive: true, force: true });
cpSync('node_modules/smtp-oauth2-elements/dist/standalone', 'dist', { recursive: true });
for (const file of process.argv.slice(2)) copyFileSync(file, `dist/${basename(file)}`);
