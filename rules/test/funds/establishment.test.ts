import { describe, expect, it } from 'vitest';
import { establishment } from '../../src/funds/establishment.js';
import { anatomyOf, softenedIn } from '../anatomy.js';
import { testSoftened } from '../softened.js';
import { expectOutcome, expectRefused, given } from '../support.js';

const { dossier, performance } = establishment.example as {
  dossier: { readonly [item: string]: boolean };
  performance: { readonly [item: string]: boolean };
};

describe('第十条至第十三条、第四条 establishment', () => {
  it('has these clauses, in precedence', () => {
    expect(anatomyOf(establishment)).toEqual({
      id: 'funds.establishment',
      provisions: ['art-10', 'art-11', 'art-12', 'art-13', 'art-4/item-3', 'art-4/item-4'],
      refusals: [
        'noLegalBasis art-10',
        'notPublicExpenditure art-10',
        'notProvincialResponsibility art-10',
        'coversDedicatedField art-11',
        'duplicatesFund art-12',
        'similarTargets art-12',
        'similarUse art-12',
        'temporaryWork art-12',
        'dossierIncomplete art-13',
        'targetsMissing art-13',
        'competitiveFieldUnchecked art-4/item-3',
        'affordabilityNotAssessed art-4/item-4',
        'exceedsAffordability art-4/item-4',
      ],
      warnings: [],
      outcomes: ['eligible art-13'],
    });
    expect(softenedIn(establishment)).toEqual(['coversDedicatedField']);
  });

  it('a complete application is eligible', () => {
    expectOutcome(given(establishment), 'eligible');
  });

  it.each([
    ['noLegalBasis', { legalBasis: false }],
    ['notPublicExpenditure', { publicExpenditure: false }],
    ['notProvincialResponsibility', { provincialResponsibility: false }],
    ['duplicatesFund', { duplicatesFund: true }],
    ['similarTargets', { similarTargets: true }],
    ['similarUse', { similarUse: true }],
    ['temporaryWork', { temporaryWork: true }],
    ['competitiveFieldUnchecked', { competitiveField: 'unchecked' }],
    ['affordabilityNotAssessed', { affordability: 'none' }],
    ['exceedsAffordability', { affordability: 'exceeded' }],
  ])('%s alone refuses', (code, facts) => {
    expectRefused(given(establishment, facts), code);
  });

  it('第十一条 a field that has its own fund', () => {
    expect(given(establishment, { coversDedicatedField: false }).outcome).toBe('eligible');
  });
  testSoftened(establishment, {
    facts: { coversDedicatedField: true },
    refusal: 'coversDedicatedField',
    by: 'determination',
    article: 11,
    office: 'financeDepartment',
    outcome: 'eligible',
  });

  it.each(['study', 'exAnteAppraisal', 'feasibilityReport', 'riskAssessment', 'partyGroupMinutes'])(
    '第十三条 the dossier needs %s',
    (item) => {
      expectRefused(given(establishment, { dossier: { ...dossier, [item]: false } }), 'dossierIncomplete');
    },
  );

  it.each(['targets', 'coreIndicators', 'quantifiedValues', 'standards'])(
    '第十三条 without %s no fund is established',
    (item) => {
      const lacking = { ...performance, [item]: false };
      expectRefused(given(establishment, { performance: lacking }), 'targetsMissing');
    },
  );

  it('第四条 money into competitive fields passes when it was strictly checked', () => {
    expectOutcome(given(establishment, { competitiveField: 'checked' }), 'eligible');
  });

  it('names every ground at once, the first by precedence', () => {
    const decision = given(establishment, { legalBasis: false, similarUse: true, affordability: 'none' });
    expectRefused(decision, 'noLegalBasis', 'similarUse', 'affordabilityNotAssessed');
    expect(decision).toMatchObject({ refusal: 'noLegalBasis' });
  });
});
