/**
 * What the people at the console may do with an application now, and why not the rest; what the registries answered and when;
 * what was printed. It decides nothing: every act is a use case of another package, which looks for itself.
 *
 * <p>Uses {@code application}, {@code application.reading} and what they may use.
 */
package kz.iin.desk;
