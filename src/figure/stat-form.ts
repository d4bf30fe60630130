/** How a figure is written in prose: the number alone, in digits or in words, with its unit, or after its label. */
export const STAT_FORMS = ['number', 'words', 'unit', 'label'] as const;

/** A form of a figure in prose. */
export type StatForm = (typeof STAT_FORMS)[number];
