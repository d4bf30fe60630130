import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Project, projectAt } from '../../../../src/tools/build/project.ts';
import { closeWorkspace, openWorkspace, publish, recover } from '../../../../src/tools/build/workspace.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// Above the highest process number of any system, so that its owner is surely gone.
const deadPid = 99_999_999;

function projectWith(files: Record<string, string>): Project {
  return projectAt(temporaryFolder(files));
}

function home(project: Project): string | undefined {
  const file = join(project.dist, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

describe('publishing a build', () => {
  test('puts the new site in the place of the old one', () => {
    const project = projectWith({ 'dist/index.html': 'old', 'dist/gone.html': 'old' });
    const workspace = openWorkspace(project);
    mkdirSync(workspace.site);
    writeFileSync(join(workspace.site, 'index.html'), 'new');
    publish(project, workspace);
    closeWorkspace(workspace);
    expect(home(project)).toBe('new');
    expect(readdirSync(project.dist)).toEqual(['index.html']);
    expect(readdirSync(project.root)).toEqual(['dist']);
  });

  test('works when there was no site before', () => {
    const project = projectWith({ 'package.json': '{}' });
    const workspace = openWorkspace(project);
    mkdirSync(workspace.site);
    writeFileSync(join(workspace.site, 'index.html'), 'new');
    publish(project, workspace);
    expect(home(project)).toBe('new');
  });

  test('renews what a link leads to, and makes it where it is not there yet', () => {
    const project = projectWith({ 'package.json': '{}' });
    symlinkSync(join(project.root, 'served', 'site'), project.dist, 'junction');
    for (const text of ['first', 'second']) {
      const workspace = openWorkspace(project);
      mkdirSync(workspace.site);
      writeFileSync(join(workspace.site, 'index.html'), text);
      publish(project, workspace);
      closeWorkspace(workspace);
      expect(lstatSync(project.dist).isSymbolicLink()).toBe(true);
      expect(readFileSync(join(project.root, 'served', 'site', 'index.html'), 'utf8')).toBe(text);
    }
  });

  test('puts the old site back when the new one cannot be moved', () => {
    const project = projectWith({ 'package.json': '{}' });
    const workspace = openWorkspace(project);
    // No folder can be moved into itself.
    const inside = { ...project, dist: join(workspace.site, 'dist') };
    mkdirSync(inside.dist, { recursive: true });
    writeFileSync(join(inside.dist, 'index.html'), 'old');
    expect(() => publish(inside, workspace)).toThrow();
    expect(home(inside)).toBe('old');
  });
});

describe('recovering from a killed build', () => {
  test('removes a half-built site and leaves dist alone', () => {
    const project = projectWith({ 'dist/index.html': 'old', [`.build-${deadPid}/site/index.html`]: 'half' });
    recover(project);
    expect(home(project)).toBe('old');
    expect(readdirSync(project.root)).toEqual(['dist']);
  });

  test('restores the old site when the kill fell between the two renames', () => {
    const project = projectWith({
      [`.build-${deadPid}/previous/index.html`]: 'old',
      [`.build-${deadPid}/site/index.html`]: 'new',
    });
    recover(project);
    expect(home(project)).toBe('old');
    expect(readdirSync(project.root)).toEqual(['dist']);
  });

  test('keeps the new site when the kill fell after both renames', () => {
    const project = projectWith({
      'dist/index.html': 'new',
      [`.build-${deadPid}/previous/index.html`]: 'old',
    });
    recover(project);
    expect(home(project)).toBe('new');
    expect(readdirSync(project.root)).toEqual(['dist']);
  });

  test('leaves the folder of a build that is still running', () => {
    const running = `.build-${process.ppid}`;
    const project = projectWith({ [`${running}/site/index.html`]: 'half' });
    recover(project);
    expect(readdirSync(project.root)).toEqual([running]);
  });

  test('leaves folders that only look alike', () => {
    const project = projectWith({ '.build-notes/a.txt': 'mine' });
    recover(project);
    expect(readdirSync(project.root)).toEqual(['.build-notes']);
  });
});
