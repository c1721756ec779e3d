/**
 * Working days of Kazakhstan and of its missions, and the one day in which the service is rendered. Uses no other package;
 * holidays, transfers and weekends enter as values.
 *
 * <p>Carries out the Law on holidays, art. 5, the Labour Code, art. 84, the Civil Code, art. 172 and 176, and the joint
 * order on the pilot: one working day, the day of filing not counted. Whether the mission's or Astana's working day counts
 * is not settled: {@link kz.iin.calendar.DeadlineRule} has both and the stricter of them.
 */
package kz.iin.calendar;
