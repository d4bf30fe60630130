import { isLocal } from '../../content/local-host.ts';
import { defineRule } from '../rule.ts';

/** The address of the site is one that readers can open. */
export const addressIsPublic = defineRule({
  id: 'address-is-public',
  scope: 'settings',
  codes: ['local-link'],
  check: ({ data: { address }, at }, { tell }) => {
    if (isLocal(address)) tell('local-link.site', at(['address']));
  },
});
