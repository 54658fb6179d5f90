import type { GapResult } from '../budget/result.js';
import type { Document } from '../document/document.js';
import type { Look } from './look.js';

export function renderHtml(_result: GapResult, _look: Look): string {
  return '';
}

export function renderDocumentHtml(_document: Document, _look: Look): string {
  return '';
}
