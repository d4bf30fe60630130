// WeChat's browser blocks downloads: there, the hint beside them is shown, and pictures are shown in the page, to be saved by a long press.

if (/MicroMessenger/i.test(navigator.userAgent)) {
  for (const hint of document.querySelectorAll<HTMLElement>('[data-wechat]')) hint.hidden = false;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[download][href$=".png"]')) {
    const picture = new Image();
    picture.loading = 'lazy';
    picture.alt = link.textContent.trim();
    picture.src = link.href;
    link.closest('figure, .tabled')?.append(picture);
  }
}

// A module of its own.
export {};
