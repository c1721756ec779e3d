/**
 * The pages of administrators: people, proposals that wait for a second one, partners, rule sets. What may be changed, and
 * by whom, says {@code kz.iin.access.administration}.
 */
package kz.iin.web.console.administration;
