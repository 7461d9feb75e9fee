import 'smtp-oauth2-elements/define.js';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { handleOAuth2Callback } from 'smtp-oauth2-elements/callback.js';
import { connectHost } from '../../host.js';
import { App, HOST } from './app';

if (!(await handleOAuth2Callback())) {
  const host = await connectHost();
  await bootstrapApplication(App, {
    providers: [provideZonelessChangeDetection(), { provide: HOST, useValue: host }],
  });
}
