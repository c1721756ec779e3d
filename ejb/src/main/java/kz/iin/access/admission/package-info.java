/**
 * Lets registered senders in: reads them from the database, checks what they show, keeps their rates. Decides nothing:
 * {@link kz.iin.access.MayCall} does. Uses {@code access}, {@code shared}.
 */
package kz.iin.access.admission;
