/**
 * What the system writes to people by itself, in the language of each: to the supervisors of a mission that a deadline comes near (Rules,
 * cl. 9: one working day). Observes what others tell; uses {@code application.watch} and {@code mail}.
 */
package kz.iin.notification;
