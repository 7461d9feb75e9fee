// A server answers every address of such an application with the one page; here the callback's route is a file of its own.
import { copyFileSync } from 'node:fs';

copyFileSync('dist/index.html', 'dist/oauth2-callback.html');
