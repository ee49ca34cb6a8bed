import { useEffect, useState } from 'react';

/**
 * Whether one thing has the whole screen. The page is asked to fill it, not the thing alone, so that menus still open over it;
 * where a browser refuses (a phone may), the thing still fills the window. Escape leaves.
 */
export function useFullScreen(onLeft: () => void): { isFull: boolean; enter: () => void; leave: () => void } {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    if (!isFull) return;
    let filled = document.fullscreenElement !== null;
    const left = () => {
      setFull(false);
      onLeft();
    };
    const changed = () => {
      if (document.fullscreenElement) filled = true;
      else if (filled) left();
    };
    const pressed = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented && !document.fullscreenElement) left();
    };
    document.addEventListener('fullscreenchange', changed);
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      document.removeEventListener('keydown', pressed);
    };
  }, [isFull, onLeft]);
  useEffect(() => () => exit(), []);
  return {
    isFull,
    enter: () => {
      setFull(true);
      document.documentElement.requestFullscreen?.().catch(() => undefined);
    },
    leave: () => {
      if (document.fullscreenElement) exit();
      else {
        setFull(false);
        onLeft();
      }
    },
  };
}

function exit(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}
