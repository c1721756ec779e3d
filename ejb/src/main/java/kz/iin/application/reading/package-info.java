/**
 * What the people at the console may read: lists and single applications, each cut to what the reader may see.
 *
 * <p>Officers and supervisors of a mission see the applications of that mission only; the operators of the MVD,
 * administrators and auditors see all (Law 94-V, art. 7: no more personal data than the task needs). Uses
 * {@code application} and what that may use.
 */
package kz.iin.application.reading;
