import { chromium, type Browser } from '@playwright/test';
import { findChromium, thisMachine } from './find-chromium.ts';

/** Starts the Chromium of the tests. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(thisMachine),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  });
}
