export * from './law/date.js';
export * from './law/money.js';
export * from './law/result.js';
