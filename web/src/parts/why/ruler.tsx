import { useWords } from '../../language/language';
import { textWidth } from '../spread';
import { useWidth } from '../use-width';
import type { Ruler } from './arithmetic';

/** Where a share stands between the thresholds that decide. */
export function RulerPicture({ ruler }: { readonly ruler: Ruler }) {
  const { say } = useWords();
  const [frame, width] = useWidth<HTMLDivElement>();
  const { share, shown, ticks, name } = ruler;
  const end = Math.max(share, ...ticks.map(({ at }) => at)) * 1.25 || 1;
  const x = (value: number) => ((width ?? 0) * Math.min(value, end)) / end;
  const label = `${name} ${shown}`;
  const labelWidth = textWidth(label, 12);
  const at = Math.max(0, Math.min(x(share) - labelWidth, (width ?? 0) - labelWidth));
  return (
    <div ref={frame} style={{ gridColumn: '2 / 4' }}>
      {width === null ? null : (
        <svg className="ruler" height={32 + 18 * ticks.length} role="img" aria-label={label}>
          <path d={`M0 24.5H${width}`} stroke="var(--rule)" />
          <path d={`M0 24.5H${x(share)}`} stroke="var(--cinnabar)" strokeWidth="5" />
          <text className="hot" x={at} y="13">
            {label}
          </text>
          {ticks.map((tick, row) => {
            const place = x(tick.at);
            const says = say({ zh: `${tick.shown} ${tick.name}`, en: `${tick.shown} ${tick.name}` });
            const wide = textWidth(says, 12);
            const beside = place + 6 + wide > width ? place - 6 - wide : place + 6;
            return (
              <g key={tick.name}>
                <path d={`M${place} 18V31`} stroke="var(--ink)" />
                <text x={Math.max(0, beside)} y={44 + 18 * row}>
                  {says}
                </text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
