import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, type Content, escapeHtml, html, joined, plain, raw } from '../../src/portal/html.js';

describe('a template', () => {
  it('escapes everything that is put in, in text as in attributes', () => {
    const evil = `"><script>alert('1')</script>&amp;`;
    expect(html`<p title="${evil}">${evil}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;</p>',
    );
  });

  it('puts markup in as it is, lists together, and leaves nothing out that is nothing', () => {
    const items: readonly Content[] = ['a<', 2, null, undefined, false, html`<b>${'&'}</b>`];
    expect(html`<p>${items}</p>`.markup).toBe('<p>a&lt;2<b>&amp;</b></p>');
    expect(joined([html`<i>1</i>`, '2'], '、').markup).toBe('<i>1</i>、2');
    expect(html`${raw('<svg/>')}`.markup).toBe('<svg/>');
  });

  it('lets no text become markup, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.markup).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
        expect(escapeHtml(text)).not.toMatch(/[^\P{Cc}\t\n\r]|\p{Cs}/u);
      }),
    );
  });
});

describe('a text from elsewhere', () => {
  it('does not turn the direction of what stands beside it', () => {
    expect(apart('公报').markup).toBe('公报');
    expect(apart('a\u202eb').markup).toBe('<bdi>a\u202eb</bdi>');
    expect(apart('שלום').markup).toBe('<bdi>שלום</bdi>');
    expect(plain('a\u202eb\u2066c')).toBe('abc');
  });
});
