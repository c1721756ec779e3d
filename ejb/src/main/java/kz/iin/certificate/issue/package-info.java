/**
 * Certificates are made when GBD FL has confirmed a number, kept as they were made, and given out. Uses
 * {@code application}, {@code number}, {@code person}, {@code calendar} and the form in {@code certificate}.
 */
package kz.iin.certificate.issue;
