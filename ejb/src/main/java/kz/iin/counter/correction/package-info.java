/**
 * An officer corrects at the console what was entered (rules, 4.1, 5.3): the fields of the counter with what the application
 * holds, what would change, and the use cases by which a mission's system corrects it, too.
 *
 * <p>Uses {@code counter} for the fields, {@code desk} for who may, {@code application.intake} for the correction itself.
 */
package kz.iin.counter.correction;
