import 'driver.js/dist/driver.css';
import './tour.css';
import { driver } from 'driver.js';
import { useEffect, useRef } from 'react';
import type { TextKey } from '../text/fr.ts';
import { useText } from '../text/use-text.ts';

const STEPS = ['welcome', 'search', 'doors', 'poles', 'coverage', 'screens', 'settings'] as const;

/** Guided tour of the home page, what is not on the page left out. It ends by its own buttons or by Escape. */
export default function Tour({ onEnd }: { onEnd: () => void }) {
  const text = useText();
  const end = useRef(onEnd);
  end.current = onEnd;
  useEffect(() => {
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const place = (step: string) => `[data-tour="${step}"]`;
    const shown = STEPS.filter((step) => document.querySelector(place(step)));
    const tour = driver({
      animate: !calm,
      smoothScroll: false,
      stagePadding: 6,
      stageRadius: 6,
      showProgress: true,
      nextBtnText: text('tour.next'),
      prevBtnText: text('tour.previous'),
      doneBtnText: text('tour.done'),
      steps: shown.map((step, index) => ({
        element: place(step),
        popover: {
          title: text(`tour.${step}.title` satisfies TextKey),
          description: text(`tour.${step}.text` satisfies TextKey),
          progressText: text('tour.progress', { current: index + 1, total: shown.length }),
        },
      })),
      onPopoverRender: ({ closeButton, nextButton }) => {
        closeButton.setAttribute('aria-label', text('tour.close'));
        requestAnimationFrame(() => nextButton.focus());
      },
      onDestroyed: () => end.current(),
    });
    tour.drive();
    return () => tour.destroy();
  }, [text]);
  return null;
}
