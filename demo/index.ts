export { isDemoLoaded, isDemoToLoad, loadDemo } from './load.ts';
export { analyseDemoTalents } from './talents/analyse.ts';
