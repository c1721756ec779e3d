/**
 * What becomes of the terms of applications, while they run, when a calendar is another one (decision 22). Uses {@code application}, {@code calendar}, {@code reference}, {@code audit}.
 *
 * <p>Carries out the Civil Code, art. 172 to 176: a last day that is not worked is not the last.
 */
package kz.iin.application.term;
