import { describe, expect, it } from 'vitest';
import { headOf, htmlOf } from './markdown.ts';

const html = (markdown: string) => htmlOf(markdown, (target) => (target.endsWith('.md') ? target.replace('.md', '.html') : null));

describe('htmlOf', () => {
  it('reads headings, paragraphs and lists', () => {
    expect(html('# The rule\n\nOne line,\nand another.\n\n- a\n- b\n  goes on')).toBe(
      '<h1 id="the-rule">The rule</h1>\n<p>One line, and another.</p>\n<ul><li>a</li><li>b goes on</li></ul>',
    );
    expect(html('1. first\n2. second')).toBe('<ol><li>first</li><li>second</li></ol>');
  });

  it('reads tables', () => {
    expect(html('| a | b |\n| - | - |\n| 1 | `x\\|y` |')).toBe(
      '<div class="wide" tabindex="0"><table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td>1</td><td><code>x|y</code></td></tr></tbody></table></div>',
    );
  });

  it('keeps code as it is, empty lines included', () => {
    expect(html('```json\n{ "a": 1,\n\n  "b": "**" }\n```\n\nAfter.')).toBe(
      '<pre tabindex="0"><code>{ &quot;a&quot;: 1,\n\n  &quot;b&quot;: &quot;**&quot; }</code></pre>\n<p>After.</p>',
    );
  });

  it('follows links to pages it has, and leaves the others as words', () => {
    expect(html('See [Destiny](destiny.md) and [the code](vedic.ts).')).toBe('<p>See <a href="destiny.html">Destiny</a> and the code.</p>');
  });

  it('makes a link of an address, without the full stop that follows it', () => {
    expect(html('Hans Decoz, worldnumerology.com/numerology-expression/.')).toBe(
      '<p>Hans Decoz, <a href="https://worldnumerology.com/numerology-expression/" rel="noopener noreferrer">worldnumerology.com/numerology-expression/</a>.</p>',
    );
  });

  it('marks bold, italic and code, and passes no HTML through', () => {
    expect(html('**6**: _The Guide_, `a<b`, snake_case_word <!-- hidden --> <b>')).toBe(
      '<p><strong>6</strong>: <em>The Guide</em>, <code>a&lt;b</code>, snake_case_word  &lt;b&gt;</p>',
    );
  });
});

describe('headOf', () => {
  it('takes the title and the first sentence, without their marks', () => {
    expect(headOf('# Life Path\n\nThe **Life Path** adds `all`; see [Destiny](destiny.md).\n\nMore.')).toEqual({
      title: 'Life Path',
      summary: 'The Life Path adds all; see Destiny.',
    });
  });
});
