/**
 * Who may apply on what day. The rules of a time are data; what they mean is here, as pure functions. Uses {@code person}
 * and {@code calendar}.
 *
 * <p>Carries out the joint orders of 19.03.2024 and G25IY111418 as far as they are known. The day that counts is that of the
 * application, never that of the deadline or of the decision.
 */
package kz.iin.rules;
