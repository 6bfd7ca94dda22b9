/** Every test file that runs in every host, loaded once mocha has put its `suite` and `test` in place. */

/** Registers all tests with mocha. */
export async function loadTests(): Promise<void> {
  await import('./extension.test.ts');
  await import('./links.test.ts');
  await import('./config.test.ts');
  await import('./style.test.ts');
  await import('./views.test.ts');
  await import('./snippets.test.ts');
}
