/** What Playwright itself writes into the console of a page whose worker it does not let in. */
export const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright';
