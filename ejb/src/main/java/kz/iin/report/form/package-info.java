/**
 * The forms of a report: PDF in the house look, XLSX, XML by our schema, all from what was counted once. Uses
 * {@code report.edition} for its values, and the press of the certificates.
 */
package kz.iin.report.form;
