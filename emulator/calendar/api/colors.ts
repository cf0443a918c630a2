import type { ServiceHost } from '../../kernel/host';
import { ServiceObject } from '../../kernel/serviceObject';
import type { Json } from './call';

/** Backgrounds by colour id from 1, as colors.get gives them. */
const calendarColours = 'ac725e d06b64 f83a22 fa573c ff7537 ffad46 42d692 16a765 7bd148 b3dc6c fbe983 fad165 92e1c0 9fe1e7 9fc6e7 4986e7 9a9cff b99aff c2c2c2 cabdbf cca6ac f691b2 cd74e6 a47ae2'.split(' ');
const eventColours = 'a4bdfc 7ae7bf dbadff ff887c fbd75b ffb878 46d6db e1e1e1 5484ed 51b749 dc2127'.split(' ');

/** Calendar.Colors: what the colour ids of events and calendars stand for. */
export class ColorsService extends ServiceObject {
  readonly typeName = 'Calendar.Colors';
  constructor(private readonly host: ServiceHost) {
    super();
  }
  get(): Json {
    const table = (colours: readonly string[]): Json => Object.fromEntries(colours.map((colour, index) => [String(index + 1), { background: `#${colour}`, foreground: '#1d1d1d' }]));
    return this.host.call('Calendar.Colors.get', () => ({ kind: 'calendar#colors', updated: '2012-02-14T00:00:00.000Z', calendar: table(calendarColours), event: table(eventColours) }));
  }
}
