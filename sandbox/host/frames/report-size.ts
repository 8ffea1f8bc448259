/** Tells how high the app's content is, now and whenever it changes. The body itself is as high as the frame. */
export const reportSize = (tell: (height: number) => void): void => {
  let told = -1;
  const measure = () => {
    const bottoms = [...document.body.children].map((child) => child.getBoundingClientRect().bottom + window.scrollY);
    const height = Math.ceil(Math.max(0, ...bottoms));
    if (height === told) return;
    told = height;
    tell(height);
  };
  const watch = () => {
    const sizes = new ResizeObserver(measure);
    for (const child of document.body.children) sizes.observe(child);
    new MutationObserver(() => {
      for (const child of document.body.children) sizes.observe(child);
      measure();
    }).observe(document.body, { childList: true, subtree: true });
    measure();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watch);
  else watch();
};
