// Before anything is painted: the reader's own choice of light or dark, else that of the system (see ui/kit/theme.ts).
(() => {
  let kept = null;
  try {
    kept = window.localStorage.getItem('maillage.theme');
  } catch {
    // A browser that keeps nothing follows its system.
  }
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme =
    kept === 'light' || kept === 'dark' ? kept : dark ? 'dark' : 'light';
})();
