/**
 * The console of officers, supervisors, operators, administrators and auditors: Faces pages, one bean each, in Kazakh,
 * Russian and English.
 *
 * <p>Decides nothing: what a person may see is cut by {@code application.reading}, which is asked with the
 * {@linkplain kz.iin.application.reading.Viewer viewer} each time. Every label is made in {@link
 * kz.iin.web.console.Labels}. No personal data stands in a URL or a log.
 */
package kz.iin.web.console;
