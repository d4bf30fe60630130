import { isLocal } from '../local-host.ts';
import { defineRule } from '../rule.ts';

/** The address of the site is one that readers can open. */
export const addressIsPublic = defineRule({
  id: 'address-is-public',
  scope: 'settings',
  codes: ['local-link'],
  check: ({ data: { address }, at }, { tell }) => {
    if (isLocal(address))
      tell('local-link', at(['address']), [
        '这是自己电脑上或单位内网里的网址，读者打不开，引用和分享里却会印上它。 → 写公开的网址；还没有，就写 ""。',
        'This address is of your own computer or office network, where readers cannot go, yet citations and shares would print it. → Write the public address, or "" while there is none.',
      ]);
  },
});
