/**
 * Unpacks the Chromium that comes from npm once, before any test file runs: two files that did it side by side would
 * start a half-written program. It unpacks its libraries only where it believes to run on a server, so that is set up
 * before it is loaded, here and for the test files.
 */
export default async function unpackChromium() {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  await packed.executablePath();
}
