/** The numbers of filing that a site shows in its footer, as they are written. */
export const FILING_NUMBERS = {
  icp: {
    pattern: /^\p{Script=Han}ICP[备证]\d{6,10}号(?:-\d+)?$/u,
    zh: '不像一个 ICP 备案号。',
    en: 'does not look like an ICP number.',
  },
  publicSecurity: {
    pattern: /^\p{Script=Han}{1,2}公网安备\s?\d{14}号?$/u,
    zh: '不像一个公安备案号。',
    en: 'does not look like a public-security number.',
  },
  siteCode: {
    pattern: /^\d{10}$|^bm\d{8}$/,
    zh: '不像一个政府网站标识码。',
    en: 'does not look like a site code.',
  },
} as const;
