/** Puts a style sheet on the page, after all others; rejects, and takes it off again, where it does not arrive. */
export function wear(address: string, media = 'all'): Promise<void> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.media = media;
  sheet.href = address;
  const worn = new Promise<void>((resolve, reject) => {
    sheet.onload = () => resolve();
    sheet.onerror = () => {
      sheet.remove();
      reject(new Error(address));
    };
  });
  document.head.append(sheet);
  return worn;
}
