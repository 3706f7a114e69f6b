export { type DemoSummary, isDemoLoaded, loadDemo } from './load.ts';
export { analyseDemoTalents } from './talents/analyse.ts';
