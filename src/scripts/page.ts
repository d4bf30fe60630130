// What every page can do beyond being read, as one file: each more would be a request, and work for the browser before the page is at rest.

import './reading-choices.ts';
import './faces.ts';
import './landing.ts';
import './offline.ts';
import './printed-marks.ts';
import './search-keys.ts';
import './search-page.ts';
import './share.ts';
import './wechat.ts';
