export { type DemoSummary, isDemoLoaded, loadDemo } from './load.ts';
