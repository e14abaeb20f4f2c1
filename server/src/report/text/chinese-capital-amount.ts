import type { Fen } from '@jizheng/rules';

const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const PLACES = ['', '拾', '佰', '仟'] as const;

const digit = (value: bigint): string => DIGITS[Number(value)] ?? '';

/** A number below 10,000; zeros inside it are said once, zeros at its end not at all. */
function belowTenThousand(value: bigint): string {
  const written = [3n, 2n, 1n, 0n].map((place) => {
    const each = (value / 10n ** place) % 10n;
    return each === 0n ? digit(0n) : `${digit(each)}${PLACES[Number(place)]}`;
  });
  return written
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}

/** Joins two parts of a number; a lower part that does not fill its highest place is led by one zero. */
function joined(upper: string, lower: bigint, full: bigint, write: (value: bigint) => string): string {
  if (lower === 0n) return upper;
  return `${upper}${lower < full / 10n ? '零' : ''}${write(lower)}`;
}

function whole(value: bigint): string {
  const step = value < 100_000_000n ? 10_000n : 100_000_000n;
  if (value < step) return belowTenThousand(value);
  return joined(`${whole(value / step)}${step === 10_000n ? '万' : '亿'}`, value % step, step, whole);
}

/** Jiao and fen after the yuan: `整` when there are none, one zero where a place is skipped. */
function decimals(yuan: bigint, jiao: bigint, fen: bigint): string {
  if (jiao === 0n && fen === 0n) return '整';
  const skipped = yuan > 0n && (jiao === 0n || yuan % 10n === 0n) ? '零' : '';
  const jiaoText = jiao === 0n ? '' : `${digit(jiao)}角`;
  return `${skipped}${jiaoText}${fen === 0n ? '整' : `${digit(fen)}分`}`;
}

/**
 * An amount in capital numerals, as papers write it beside the figures: `人民币壹仟万元整`. A negative amount
 * is `人民币负…`. Where usage leaves a zero open, it stands before jiao and fen (`陆佰捌拾元零叁角贰分`) and not
 * inside the yuan (`壹拾万柒仟元`).
 */
export function chineseCapitalAmount(amount: Fen): string {
  const magnitude = amount < 0n ? -amount : amount;
  const yuan = magnitude / 100n;
  const jiao = (magnitude / 10n) % 10n;
  const fen = magnitude % 10n;
  const yuanText = yuan > 0n ? `${whole(yuan)}元` : magnitude === 0n ? '零元' : '';
  return `人民币${amount < 0n ? '负' : ''}${yuanText}${decimals(yuan, jiao, fen)}`;
}
