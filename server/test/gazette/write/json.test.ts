import { day } from '@jizheng/rules';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { unitsIn } from '../../../src/gazette/tree.js';
import {
  contextIn,
  DOCUMENT_SCHEMA,
  documentFile,
  documentJson,
  ISSUE_SCHEMA,
  issueJson,
} from '../../../src/gazette/write/index.js';
import { HOSTILE_DOCUMENT, HOSTILE_ISSUE } from '../support/hostile-tree.js';
import { ISSUE, NEWS, NOTICE, OPINION, PLAN, REPLY, STATUTE } from '../support/sample-tree.js';

const BASE = 'https://gb.example.gov.cn';
const context = contextIn(ISSUE, BASE);
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
const isDocument = ajv.compile(DOCUMENT_SCHEMA);
const isIssue = ajv.compile(ISSUE_SCHEMA);

describe('JSON', () => {
  it('holds to the schema that we publish', () => {
    const publishedOn = day('2031-04-01');
    const corrections = [{ address: '', printed: '漂流', corrected: '', reason: '衍文', publishedOn }];
    for (const document of [
      NOTICE,
      { ...NOTICE, corrections },
      PLAN,
      REPLY,
      OPINION,
      NEWS,
      HOSTILE_DOCUMENT,
    ]) {
      isDocument(JSON.parse(documentJson(document, context)));
      expect(isDocument.errors).toBeNull();
    }
    isDocument(JSON.parse(documentJson(STATUTE, { ...context, printedIn: null })));
    expect(isDocument.errors).toBeNull();
    for (const issue of [ISSUE, HOSTILE_ISSUE]) {
      isIssue(JSON.parse(issueJson(issue, BASE)));
      expect(isIssue.errors).toBeNull();
    }
  });

  it('the schema notices a field that is missing, wrong or unknown', () => {
    const file = documentFile(NOTICE, context);
    const { title, ...untitled } = file.document;
    expect(title).toBe(NOTICE.title);
    expect(isDocument({ ...file, document: untitled })).toBe(false);
    expect(isDocument({ ...file, version: 2 })).toBe(false);
    expect(isDocument({ ...file, document: { ...file.document, extra: 1 } })).toBe(false);
  });

  it('is the tree as it is, with the permanent URL of every unit', () => {
    const { document, printedIn } = documentFile(NOTICE, context);
    const units = document.parts.flatMap((part) => [...unitsIn(part.units)]);
    expect(units).toHaveLength([...NOTICE.parts.flatMap((part) => [...unitsIn(part.units)])].length);
    expect(units.map((unit) => 'url' in unit && unit.url)).toContain(
      `${BASE}/gb/doc/jzg-2031-7/art-3/para-2`,
    );
    expect(units.find(({ address }) => address === 'art-3-1/para-1')).toMatchObject({
      text: '冬季漂流架移入室内。',
      original: '冬季漂流架移入室 内。',
    });
    expect(document).toMatchObject({
      url: `${BASE}/gb/doc/jzg-2031-7`,
      numberText: '吉政规〔2031〕7号',
      files: { pdf: `${BASE}/gb/doc/jzg-2031-7.pdf`, xml: `${BASE}/gb/doc/jzg-2031-7.xml` },
    });
    expect(printedIn).toMatchObject({ number: 6, url: `${BASE}/gb/2031/6` });
  });

  it('gives hostile text back as it was', () => {
    const { document } = JSON.parse(documentJson(HOSTILE_DOCUMENT, context));
    expect(document.title).toBe(HOSTILE_DOCUMENT.title);
    expect(document.signatories).toEqual(HOSTILE_DOCUMENT.signatories);
  });
});
