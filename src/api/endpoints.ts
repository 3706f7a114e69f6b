import { figuresEndpoints } from '../figures/endpoints.ts';
import { networkEndpoints } from '../network/api.ts';
import { talentsEndpoints } from '../talents/api.ts';
import type { Endpoint } from './endpoint.ts';

/** Every endpoint of the API. The policy test walks this list with every role. */
export const endpoints: readonly Endpoint[] = [...networkEndpoints, ...figuresEndpoints, ...talentsEndpoints];
