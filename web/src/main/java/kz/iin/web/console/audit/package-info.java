/** The audit as a page and as a file: who did or saw what. Who may read it says {@code kz.iin.audit.reading}. */
package kz.iin.web.console.audit;
