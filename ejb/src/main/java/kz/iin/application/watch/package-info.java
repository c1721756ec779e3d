/**
 * Deadlines that come near while a ministry is silent: who waits for whom, and the daily word about it in the log. Uses
 * {@code application} and what that may use.
 */
package kz.iin.application.watch;
