interface SparklineProps {
  /** Values between 0 and 1, in their order. */
  readonly points: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

/** The course of a share; the number beside it says the same. */
export function Sparkline({ points, width = 80, height = 20 }: SparklineProps) {
  if (points.length === 0) return null;
  const step = points.length === 1 ? 0 : (width - 4) / (points.length - 1);
  const floor = height - 1.5;
  const at = points.map((share, index) => ({
    x: 2 + step * index,
    y: floor - 1 - Math.min(1, Math.max(0, share)) * (height - 5),
  }));
  const last = at.at(-1);
  return (
    <svg
      className="spark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <path d={`M2 ${floor}H${width - 2}`} stroke="var(--hair)" />
      <polyline
        points={at.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
      />
      {last === undefined ? null : <circle cx={last.x} cy={last.y} r="2" fill="currentColor" />}
    </svg>
  );
}
