import type { Language } from '../../i18n/marks.js';
import { policyHash } from '../hash.js';
import { html, type Markup, verbatim } from './markup.js';

/** What a page is made of: its own script and style. */
export interface Parts {
  readonly script: string;
  readonly style: string;
}

/** The head of a page, of which the first parts are its own. */
export interface Head {
  readonly language: Language;
  readonly title: string;
  readonly parts: readonly [own: Parts, ...framed: Parts[]];
  /** What is allowed beside script and style. */
  readonly further?: readonly string[];
}

/**
 * Nothing is loaded from anywhere, and no script or style but our own is heard, even if text of a
 * file became markup by a mistake of ours.
 */
function policy({ parts, further = [] }: Head): string {
  const hashes = (part: keyof Parts) => parts.map((each) => policyHash(each[part])).join(' ');
  return [
    "default-src 'none'",
    `style-src ${hashes('style')}`,
    `script-src ${hashes('script')}`,
    ...further,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** How a page begins, up to its body. */
export function pageHead(head: Head): Markup {
  const { language, title, parts } = head;
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(head)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${verbatim(parts[0].style)}</style>
</head>
`;
}
