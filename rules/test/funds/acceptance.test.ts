import { describe, expect, it } from 'vitest';
import { acceptance } from '../../src/funds/acceptance.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { errorsOf, expectOutcome, expectRefused, given } from '../support.js';

describe('第三十七条 acceptance', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(acceptance)).toEqual({
      id: 'funds.acceptance',
      provisions: ['art-37'],
      refusals: ['wrongBody art-37', 'beforeCompletion art-37', 'wrongFiler art-37'],
      warnings: [],
      outcomes: ['constructionRules art-37', 'toBeFiled art-37', 'filedInTime art-37', 'filedLate art-37'],
    });
    expect(softenedIn(acceptance)).toEqual([]);
  });

  it('completed in 2025: filed by 31 March 2026', () => {
    expectOutcome(given(acceptance), 'filedInTime', { due: '2026-03-31' });
    expectOutcome(given(acceptance, { filedOn: '2026-04-01' }), 'filedLate', { due: '2026-03-31' });
  });

  it('⚖ the accepting body files', () => {
    expect(given(acceptance).interpretations.map(({ parameter }) => parameter)).toEqual(['acceptanceFiler']);
  });

  it.each([
    ['provincialDepartment', 'localDepartment'],
    ['localDepartment', 'provincialDepartment'],
  ])('approved by %s, it is not accepted by %s', (approvedBy, acceptedBy) => {
    expectRefused(given(acceptance, { approvedBy, acceptedBy, filedBy: acceptedBy }), 'wrongBody');
    expectOutcome(
      given(acceptance, { approvedBy, acceptedBy: approvedBy, filedBy: approvedBy }),
      'filedInTime',
    );
  });

  it('a project is accepted on the day of completion at the earliest', () => {
    expectOutcome(given(acceptance, { acceptedOn: '2025-10-20' }), 'filedInTime');
    expectRefused(given(acceptance, { acceptedOn: '2025-10-19' }), 'beforeCompletion');
  });

  it('accepted and not filed yet: to be filed by the end of March', () => {
    expectOutcome(given(acceptance, { filedBy: null, filedOn: null }), 'toBeFiled', { due: '2026-03-31' });
  });

  it('⚖ whoever accepted files', () => {
    expectRefused(given(acceptance, { filedBy: 'localDepartment' }), 'wrongFiler');
  });

  it.each([{ filedBy: null }, { filedOn: null }])('half a filing %j is a contradiction', (facts) => {
    expect(errorsOf(acceptance, facts)).toEqual([expect.objectContaining({ facts: ['filedBy', 'filedOn'] })]);
  });

  it('all are named, in precedence', () => {
    const facts = { acceptedBy: 'localDepartment', acceptedOn: '2025-10-19' };
    expectRefused(given(acceptance, facts), 'wrongBody', 'beforeCompletion', 'wrongFiler');
  });

  it('capital construction has rules of its own', () => {
    const facts = {
      constructionRules: '基本建设财务规则',
      acceptedBy: 'localDepartment',
      acceptedOn: '2025-10-19',
      filedOn: '2026-12-31',
    };
    expectOutcome(given(acceptance, facts), 'constructionRules');
  });
});
