import { testMistakes } from './mistake.ts';

testMistakes([
  [
    'Two figures of a theme in one position are told at the second.',
    'duplicate-order',
    (content) => {
      content.edit('statistics/workers-homes.yaml', /^order: .*$/m, 'order: 1');
      return { file: 'statistics/workers-homes.yaml', line: 'order:', field: 'order' };
    },
  ],
  [
    'Two honours in one position are told at the second.',
    'duplicate-order',
    (content) => {
      content.edit('honours/national-civilised-unit.yaml', /^order: .*$/m, 'order: 2');
      return { file: 'honours/national-civilised-unit.yaml', line: 'order:', field: 'order' };
    },
  ],
  [
    'Two sections in one position are told at the second.',
    'duplicate-order',
    (content) => {
      content.edit('sections/values/section.yaml', /^order: .*$/m, 'order: 2');
      return { file: 'sections/values/section.yaml', line: 'order:', field: 'order' };
    },
  ],
  [
    'Two sections with one number are told at the second.',
    'duplicate-order',
    (content) => {
      content.edit('sections/values/section.yaml', /^number: .*$/m, 'number: 1');
      return { file: 'sections/values/section.yaml', line: 'number:', field: 'number' };
    },
  ],
  [
    'Two parts of a section with one id would be one anchor.',
    'duplicate-id',
    (content) => {
      content.edit('sections/values/section.yaml', 'parts: [study, activities', 'parts: [study, study');
      return { file: 'sections/values/section.yaml', line: 'parts:', field: 'parts[1]' };
    },
  ],
  [
    'An open point with the id of a part of the about page would be one anchor with it.',
    'duplicate-id',
    (content) => {
      content.edit('source/report.yaml', '- id: date', '- id: privacy');
      return { file: 'source/report.yaml', line: '- id: privacy' };
    },
  ],
  [
    'A term with two files would have two renderings.',
    'duplicate-term',
    (content) => {
      content.write('glossary/zz-copy.yaml', content.read('glossary/workers-reading-room.yaml'));
      return { file: 'glossary/zz-copy.yaml', line: 1, field: 'zh' };
    },
  ],
]);
