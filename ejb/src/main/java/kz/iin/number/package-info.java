/**
 * The individual identification number (IIN) and how it is formed. May use {@code person}.
 *
 * <p>Carries out Law 12.01.2007 No. 223 (a formed number is never changed nor formed again) and Government decree
 * 22.05.2007 No. 406. Since decree 26.08.2013 No. 853 the digits prove nothing about the person: a number is never read
 * for birth date or sex, and a mismatch with them is no error.
 */
package kz.iin.number;
