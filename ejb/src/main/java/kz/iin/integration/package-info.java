/**
 * The traffic with the ministries, for those who keep it running: what was said, what waits, what is dead, who is paused, whose
 * certificates end. Who looks into a message, sends one again or pauses a ministry is written down in {@code audit}.
 *
 * <p>Decides who may; the work itself is that of {@code journal.reading}, {@code registry.outbox}, {@code access.admission} and
 * {@code keys.alert}.
 */
package kz.iin.integration;
