import { describe, expect, it } from 'vitest';
import { day, jilin2024, versionOn, virement } from '../../src/index.js';
import { explain } from '../../src/law/explain.js';
import { suppose } from '../../src/law/suppose.js';

const version = versionOn(jilin2024, day('2025-06-01'));
if (!version.ok) throw new Error('no version');
const inForce = version.value;
const decide = (policy: typeof inForce) =>
  virement.judge({ ...virement.example, approvedBy: 'department' }, policy);

describe('what if', () => {
  it('decides under other values, says that they are supposed, and leaves the law in force as it is', () => {
    const supposed = suppose(inForce, { virementFirstTier: '50%' });
    if (!supposed.ok) throw new Error('not supposed');
    const [now, then] = [decide(inForce), decide(supposed.value)];
    expect(now).toMatchObject({ ok: true, value: { outcome: 'refused', refusal: 'viceGovernorMissing' } });
    expect(then).toMatchObject({ ok: true, value: { outcome: 'departmentDecides' } });
    if (!then.ok) throw new Error('not decided');
    const [zh, en] = [explain(then.value, 'zh').join('\n'), explain(then.value, 'en').join('\n')];
    expect(zh).toMatch(/^假设 .*50/m);
    expect(en).toMatch(/^Supposed .*50/m);
    expect(zh).toContain(`${jilin2024.title.zh}（假设）`);
    expect(en).toContain(`${jilin2024.title.en} (supposed)`);
    expect(inForce.entries.virementFirstTier?.basis.by).not.toBe('supposition');
    expect(supposed.value.since).toBe(inForce.since);
  });

  it('names every wrong value and every parameter that there is not', () => {
    expect(suppose(inForce, { virementFirstTier: 'many', tier: '1%', toString: 1 })).toMatchObject({
      ok: false,
      error: [
        { code: 'notARatio', path: 'virementFirstTier' },
        { code: 'unknownField', path: 'tier' },
        { code: 'unknownField', path: 'toString' },
      ],
    });
  });

  it('supposing nothing changes no value', () => {
    expect(suppose(inForce, {})).toMatchObject({ ok: true, value: { values: inForce.values } });
  });
});
