// What an eye would stumble over right now, as sentences: things wider than their place, words cut
// off, letters that do not stand out (WCAG: 4.5 to 1, 3 to 1 for large ones).
() => {
  const faults = [];
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) faults.push(`the page is ${root.scrollWidth} px wide`);
  const name = (node) => `${node.tagName}.${node.className} "${node.textContent.trim().slice(0, 40)}"`;
  const shown = (node) => node.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  const box = document.getElementById("scroll");
  if (box.scrollWidth > box.clientWidth) faults.push("the messages are wider than the chat");
  for (const node of document.querySelectorAll("button, .bubble, .text, blockquote, dialog, label")) {
    if (!shown(node)) continue;
    // beside a bubble hangs its button
    const within = node.matches(".bubble") || node.scrollWidth <= node.clientWidth + 1;
    if (!within) faults.push(`wider than its place: ${name(node)}`);
    const place = node.getBoundingClientRect();
    if (place.left < -1 || place.right > innerWidth + 1) faults.push(`outside: ${name(node)}`);
  }

  const read = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    return [r, g, b, a];
  };
  const over = (top, low) => [0, 1, 2].map((i) => top[i] * top[3] + low[i] * (1 - top[3]));
  const behind = (node) => {
    const layers = [];
    for (let at = node; at; at = at.parentElement) {
      const colour = read(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0) layers.push(colour);
      if (colour[3] === 1) break;
    }
    return layers.reverse().reduce((low, top) => over(top, low), [255, 255, 255]);
  };
  const light = (rgb) => rgb.map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const node = text.parentElement;
    if (!text.data.trim() || !shown(node) || node.closest(".spoiler, [aria-busy=true], .fresh, select")) continue;
    const style = getComputedStyle(node);
    const ground = behind(node);
    const [a, b] = [light(over(read(style.color), ground)), light(ground)];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const least = parseFloat(style.fontSize) >= 24 ? 3 : 4.5;
    if (contrast < least) faults.push(`contrast ${contrast.toFixed(2)}: ${name(node)}`);
  }
  return faults;
}
