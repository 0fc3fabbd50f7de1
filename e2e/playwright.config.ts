import { defineConfig } from '@playwright/test';
import { findChromium, withoutWindows } from '../scripts/chromium.mjs';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const chromium = findChromium();
const launching = (executablePath: string | undefined) => ({ args, ...(executablePath !== undefined && { executablePath }) });
const ADMIN_EMAIL = 'root@example.org';

/** The real server on a port of its own choosing, with the web app as it was last built. */
export default defineConfig({
  testDir: '.',
  outputDir: './test-results',
  fullyParallel: true,
  workers: 2,
  // For what hangs: two browsers and the server share two cores.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  maxFailures: 15,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${process.env.E2E_PORT ?? ''}`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    actionTimeout: 15_000,
    reducedMotion: 'reduce',
    launchOptions: launching(chromium && withoutWindows(chromium)),
  },
  projects: [
    { name: 'desktop', testIgnore: /lighthouse/, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testMatch: /(?:access|account-access|chart)\.spec\.ts$/,
      grepInvert: /@keyboard/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    // Alone and last: what else runs would be measured too.
    {
      name: 'lighthouse',
      testMatch: /lighthouse\.spec\.ts$/,
      dependencies: ['desktop', 'phone'],
      // The browser that people have.
      use: { launchOptions: launching(chromium) },
    },
  ],
  webServer: {
    command: `"${process.execPath}" server.ts`,
    env: { PORT: '0', HOST: 'localhost', RATE_LIMIT_RPS: '0', ADMIN_EMAIL },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    // Mails land in a folder of the data, and the port is the server's own choice.
    wait: {
      stdout:
        /#\/reset\?token=(?<e2e_admin_token>\S+)[\s\S]*Data is in (?<e2e_data_dir>.+)[\s\S]*1Numbers is at http:\/\/localhost:(?<e2e_port>\d+)/,
    },
  },
});
