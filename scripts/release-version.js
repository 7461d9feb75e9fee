// After `changeset version`: puts the version of package.json where the code says it.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'src/diagnosis/version.ts';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const before = readFileSync(FILE, 'utf8');
const after = before.replace(/'\d+\.\d+\.\d+[^']*'/, `'${version}'`);
if (!after.includes(`'${version}'`)) throw new Error(`${FILE} holds no version.`);
writeFileSync(FILE, after);
