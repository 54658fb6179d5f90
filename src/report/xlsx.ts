import type { GapResult } from '../budget/result.js';
import type { Document } from '../document/document.js';
import type { Look } from './look.js';

export function renderXlsx(_result: GapResult, _look: Look): Uint8Array {
  return new Uint8Array();
}

export function renderDocumentXlsx(_document: Document, _look: Look): Uint8Array {
  return new Uint8Array();
}
