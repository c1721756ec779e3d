/**
 * Deadlines that come near: an alert at half of the time, at a quarter left and when it is over; who waits for a silent
 * ministry, and the daily word about it in the log. Uses {@code application} and what that may use.
 */
package kz.iin.application.watch;
