import { calendarServices } from './calendar/services';
import { cardServices } from './cards/services';
import { chartsServices } from './charts/services';
import { contentServices } from './content/services';
import { documentServices } from './document/services';
import { driveServices } from './drive/services';
import { fetchServices } from './fetch/services';
import { formsServices } from './forms/services';
import { htmlServices } from './html/services';
import type { ServiceHost } from './kernel/host';
import type { ServiceObject } from './kernel/serviceObject';
import { mailServices } from './mail/services';
import { scriptServices } from './script/services';
import { sheetsApiServices } from './sheetsApi/services';
import { spreadsheetServices } from './spreadsheet/services';
import { utilitiesServices } from './utilities/services';

/** Every global service that scripts find, by name. What the catalog names and this record lacks throws NotImplemented when a member is called. */
export const globalServices: Readonly<Record<string, (host: ServiceHost) => ServiceObject>> = {
  ...scriptServices,
  ...spreadsheetServices,
  ...formsServices,
  ...mailServices,
  ...driveServices,
  ...utilitiesServices,
  ...htmlServices,
  ...contentServices,
  ...cardServices,
  ...calendarServices,
  ...documentServices,
  ...chartsServices,
  ...fetchServices,
  ...sheetsApiServices,
};
