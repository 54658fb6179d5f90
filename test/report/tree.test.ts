import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTree } from '../../src/render/tree.js';
import { type Node, node } from '../../src/view/view.js';

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const text = fc
  .array(word, { minLength: 1, maxLength: 60, size: 'max' })
  .map((words) => words.join(' '));
/** Trees of at most this depth. */
const tree: (depth: number) => fc.Arbitrary<Node> = fc.memo((depth) => {
  const children = depth > 1 ? fc.array(tree(depth - 1), { maxLength: 3 }) : fc.constant([]);
  return fc.record({ text, children }).map((each): Node => node(each.text, each.children));
});

function texts({ text: own, children }: Node): string[] {
  return [own, ...children.flatMap(texts)];
}

describe('tree', () => {
  it('is drawn with its branches', () => {
    const root = node('a', [node('b', [node('c'), node('d')]), node('e')]);
    expect(drawTree(root, 80, (line) => line)).toBe('a\n├─ b\n│  ├─ c\n│  └─ d\n└─ e');
  });

  it('keeps within the width and loses no word', () => {
    fc.assert(
      fc.property(tree(5), fc.integer({ min: 40, max: 100 }), (root, width) => {
        const drawn = drawTree(root, width, (line) => line);
        const lines = drawn.split('\n');
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        const said = drawn.replace(/[│├└─\s]+/g, ' ').trim();
        expect(said).toBe(texts(root).join(' '));
      }),
    );
  });
});
