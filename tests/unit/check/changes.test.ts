import { testMistakes } from './mistake.ts';

const file = 'site/changes.yaml';

testMistakes([
  [
    'A change of a page that is not there is told.',
    'unknown-page',
    (content) => {
      content.edit(file, 'path: /', 'path: /honour/');
      return { file, line: 'path: /honour/', field: 'changes[0].path' };
    },
  ],
  [
    'A change of a day that has not come is told.',
    'future-date',
    (content) => {
      content.edit(file, /"2026-11-22"/, '"2199-01-01"');
      return { file, line: '2199', field: 'changes[0].date' };
    },
  ],
  [
    'A day that no calendar has is told.',
    'invalid-value',
    (content) => {
      content.edit(file, /"2026-11-22"/, '"2026-13-45"');
      return { file, line: '2026-13-45', field: 'changes[0].date' };
    },
  ],
  [
    'A change told twice is told.',
    'duplicate-change',
    (content) => {
      content.append(file, '  - { date: "2026-11-22", path: /, zh: 又写了一遍。, en: Told again. }\n');
      return { file, line: 7, field: 'changes[1].path' };
    },
  ],
]);
