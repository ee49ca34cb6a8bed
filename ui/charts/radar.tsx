import { curveLinearClosed, lineRadial } from 'd3-shape';
import styles from './charts.module.css';

export interface RadarAxis {
  readonly key: string;
  /** A letter or a word short enough to stand at the end of the axis. */
  readonly label: string;
  /** From 0 to `most`; `null` when nobody answered. */
  readonly value: number | null;
}

const CENTRE = 160;
const RIM = 122;
/** Nought stands off the centre, so that it is seen. */
const HUB = 16;

/**
 * Answers around a wheel. An axis without an answer is dashed and joins nothing: only neighbours that are both answered
 * are joined, and the shape is filled when all are. A list or a table must stand beside it with the same answers.
 */
export function Radar({ label, axes, most }: { label: string; axes: readonly RadarAxis[]; most: number }) {
  const angle = (place: number) => (2 * Math.PI * place) / axes.length;
  const reach = (value: number) => HUB + (value / most) * (RIM - HUB);
  const around = lineRadial<number>().angle((_, place) => angle(place));
  const whole = axes.every(({ value }) => value !== null);
  const wheel = [...axes, ...axes.slice(0, 1)];
  const answers = lineRadial<RadarAxis>()
    .angle((_, place) => angle(place))
    .radius(({ value }) => reach(value ?? 0))
    .defined(({ value }) => value !== null);
  return (
    <svg className={styles['radar']} viewBox="0 0 320 320" role="img" aria-label={label}>
      <g transform={`translate(${CENTRE} ${CENTRE})`}>
        {Array.from({ length: most + 1 }, (_, step) => step).map((step) => (
          <path
            key={step}
            className={styles['ring']}
            d={around.radius(reach(step)).curve(curveLinearClosed)(axes.map(() => step)) ?? ''}
          />
        ))}
        {axes.map(({ key, label: name, value }, place) => {
          const [x, y] = [Math.sin(angle(place)), -Math.cos(angle(place))];
          return (
            <g key={key}>
              <line
                className={styles['spoke']}
                data-unanswered={value === null || undefined}
                x1={x * HUB}
                y1={y * HUB}
                x2={x * RIM}
                y2={y * RIM}
              />
              <text className={styles['axis']} x={x * (RIM + 18)} y={y * (RIM + 18)} dy="0.35em">
                {name}
              </text>
            </g>
          );
        })}
        {whole && <path className={styles['area']} d={answers(wheel) ?? ''} />}
        <path className={styles['answers']} d={answers(wheel) ?? ''} />
        {axes.map(({ key, value }, place) =>
          value === null ? null : (
            <circle
              key={key}
              className={styles['answer']}
              cx={Math.sin(angle(place)) * reach(value)}
              cy={-Math.cos(angle(place)) * reach(value)}
              r={4.5}
            />
          ),
        )}
      </g>
    </svg>
  );
}
