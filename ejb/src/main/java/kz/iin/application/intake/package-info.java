/**
 * Accepted papers become a registered application, and both registries are asked. Uses {@code application} and what that
 * may use.
 */
package kz.iin.application.intake;
