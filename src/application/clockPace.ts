/** Hours (UTC) in which somebody in Indonesia may be at work: 07:00 in Jayapura to 17:00 in Jakarta. */
const firstHour = 22;
const lastHour = 10;

/**
 * Whether a tick of the clock at `now` (epoch milliseconds) should look: always while somebody may be at work, twice an hour at night and
 * on Saturday and Sunday. Costs nothing, so the ticks that do not look cost nothing either.
 */
export function isWorthLooking(now: number): boolean {
  const date = new Date(now);
  // Shifted by nine hours, the longest lead of Indonesia over UTC, the weekday is that of Jayapura.
  const weekday = new Date(now + 9 * 3_600_000).getUTCDay();
  const hour = date.getUTCHours();
  const working = weekday >= 1 && weekday <= 5 && (hour >= firstHour || hour < lastHour);
  return working || date.getUTCMinutes() % 30 < 5;
}
