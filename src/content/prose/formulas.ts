/** Political wordings that are fixed to the character; those of the glossary are added to them. */
export const FORMULAS = [
  '中国特色社会主义',
  '习近平新时代中国特色社会主义思想',
  '中华民族伟大复兴',
  '中华民族共同体意识',
  '社会主义核心价值观',
  '社会主义现代化',
  '党的二十大精神',
  '以人民为中心',
  '人民对美好生活的向往',
  '全过程人民民主',
  '学习贯彻习近平',
  '习近平总书记',
  '中国共产党',
  '全面从严治党',
  '绿水青山就是金山银山',
] as const;
