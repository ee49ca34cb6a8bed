import styles from './kind-mark.module.css';
import { type Drawn, kindShapeOf } from './kind-shapes.ts';

/** Shape of an entity beside its name. It says nothing the word beside it does not say. */
export function KindMark({ size = 18, ...drawn }: Drawn & { size?: number }) {
  return (
    <svg className={styles['mark']} viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <KindShape {...drawn} />
    </svg>
  );
}

/** The outlines of that shape in a box of 32, for a drawing that places them itself. */
export function KindShape(drawn: Drawn) {
  const { outline, fill, rings, dashed, dark } = kindShapeOf(drawn);
  return (
    <>
      <path
        className={styles['outline']}
        d={outline}
        fill={fill}
        strokeDasharray={dashed ? '3.2 2.4' : undefined}
      />
      {rings.map((share) => (
        <path
          key={share}
          className={dark ? styles['pale'] : styles['outline']}
          d={outline}
          fill="none"
          strokeWidth={1.5 / share}
          transform={`translate(16 16) scale(${share}) translate(-16 -16)`}
        />
      ))}
    </>
  );
}
