import { KindShape } from '../kit/kind-mark.tsx';
import { type PlaceStack, sizeOf } from './map-scene.ts';
import styles from './territory-map.module.css';

/** Shape of what stands at a point; several of them show as a pile with their number. */
export function StackMark({
  stack,
  chosen,
  number,
}: {
  stack: PlaceStack;
  chosen: boolean;
  /** Where its number stands; absent when it finds no room. */
  number: { readonly x: number; readonly y: number } | undefined;
}) {
  const [first] = stack.members;
  if (!first) return null;
  const size = sizeOf(stack);
  const several = stack.members.length > 1;
  return (
    <>
      <circle className={chosen ? styles['chosen'] : styles['reach']} r={Math.max(size / 2 + 5, 13)} />
      {several && (
        <g
          className={styles['under']}
          transform={`translate(${3 - size / 2} ${-3 - size / 2}) scale(${size / 32})`}
        >
          <KindShape {...first.place} />
        </g>
      )}
      <g transform={`translate(${-size / 2} ${-size / 2}) scale(${size / 32})`}>
        <KindShape {...first.place} />
      </g>
      {several && number && (
        <g transform={`translate(${number.x - stack.x} ${number.y - stack.y})`}>
          <rect
            className={styles['badge']}
            x={stack.members.length > 9 ? -11 : -8}
            y="-8"
            width={stack.members.length > 9 ? 22 : 16}
            height="16"
            rx="8"
          />
          <text className={styles['badgeText']} y="4">
            {stack.members.length}
          </text>
        </g>
      )}
    </>
  );
}
