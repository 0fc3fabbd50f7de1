export type * from './answer.ts';
export { canonicalRequest, METHOD_VERSION } from './canonical-request.ts';
export { computeChart } from './chart.ts';
export { EngineError, type Problem, type ProblemCode } from './engine-error.ts';
export { CYCLE_IDS, GRID_IDS, NUMBER_IDS } from './ids.ts';
export * from './request.ts';
export { listSystems } from './systems/catalogue.ts';
export { systemsReading } from './systems-reading.ts';
