/**
 * What a mission does with an application: accepted papers become one, and both registries are asked; it is corrected, and
 * they are asked again; it is withdrawn; its certificate is handed over; the data behind a number are corrected. What is not
 * accepted is a record of its own. Uses {@code application} and what that may use.
 */
package kz.iin.application.intake;
