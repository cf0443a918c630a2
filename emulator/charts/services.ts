import type { ServiceHost } from '../kernel/host';
import { ServiceObject } from '../kernel/serviceObject';
import { TextStyleBuilder } from './textStyle';

/** Charts: its enums and text styles, which charts in a tab need. Charts drawn as images are not implemented. */
export class ChartsService extends ServiceObject {
  readonly typeName = 'Charts';
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }
}

export const chartsServices: Record<string, (host: ServiceHost) => ServiceObject> = {
  Charts: () => new ChartsService(),
};
