// Gives frames of this site the height of their content. One is enough for a page with any number of them.
(() => {
  const origin = new URL(document.currentScript.src).origin;
  const frames = () => [...document.querySelectorAll('iframe')];
  addEventListener('message', ({ origin: from, source, data }) => {
    if (from !== origin || data === null || typeof data !== 'object' || data.type !== 'sirekap-tinggi')
      return;
    const { height } = data;
    if (!(height > 0 && height < 20000)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${height}px`;
  });
  // Frames that were there before this script have told their height to nobody.
  for (const { src, contentWindow } of frames()) {
    if (src.startsWith(`${origin}/`)) contentWindow.postMessage('sirekap-tinggi', '*');
  }
})();
