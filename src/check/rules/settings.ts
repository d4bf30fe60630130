import { isLocal } from '../../content/local-host.ts';
import { defineRule } from '../rule.ts';

const PLAIN = ['icp', 'publicSecurity', 'siteCode'] as const;

/** What may be left empty in the settings is plain text where it is filled in. */
export const slotsArePlain = defineRule({
  scope: 'settings',
  codes: ['markup-in-field'],
  check: ({ data, at }, { tell }) => {
    for (const slot of PLAIN)
      if (/<[A-Za-z/!]|[{}]|\*\*/.test(data[slot])) tell('markup-in-field.number', at([slot]));
  },
});

/** The address of the site is one that readers can open. */
export const addressIsPublic = defineRule({
  scope: 'settings',
  codes: ['local-link'],
  check: ({ data: { address }, at }, { tell }) => {
    if (isLocal(address)) tell('local-link.site', at(['address']));
  },
});
