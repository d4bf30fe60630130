/** The levels of government by what names begin with, the highest first. */
export const LEVEL_NAMES = [
  {
    rank: 4,
    zh: '全国',
    en: 'national',
    pattern: /^[“《]?(?:第.{1,3}[届批次])?(?:全国|国家|中国|中华|中央|国务院)|国家级|全国级/,
  },
  {
    rank: 3,
    zh: '省',
    en: 'provincial',
    pattern: /^[“《]?(?:第.{1,3}[届批次])?(?:[^市县区，、]{2,5}省|全省|省|[^市县，、]{2,8}自治区|全区)|省级/,
  },
  {
    rank: 2,
    zh: '市',
    en: 'municipal',
    pattern:
      /^[“《]?(?:第.{1,3}[届批次])?(?!城市|都市)(?:[^省县区，、]{2,4}市(?!民(?!族)|[场政容区])|全市|市)|市级/,
  },
  {
    rank: 1,
    zh: '县区',
    en: 'county',
    pattern: /^[“《]?(?:第.{1,3}[届批次])?(?:[^省市，、]{2,4}[县区旗]|全县|县|区)|[县区]级/,
  },
] as const;
