import { type Browser, chromium as playwright } from 'playwright-core';

/** Starts the Chromium that comes from npm, which unpack-chromium.mjs has unpacked and set up. */
export async function startChromium(): Promise<Browser> {
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  try {
    return await playwright.launch({
      executablePath,
      args: [...argsOf(packed.args), '--no-sandbox'],
      headless: true,
    });
  } catch (error) {
    throw new Error(
      'No Chromium could be started for the browser tests. Install Chrome or Chromium, or run npm ci again.',
      { cause: error },
    );
  }
}

/** In a single process the browser ends with the first page that is closed; and pages keep their web security. */
const argsOf = (args: readonly string[]): string[] =>
  args.filter((arg) => !['--single-process', '--no-zygote', '--disable-web-security'].includes(arg));
