/**
 * The service of the consular systems: submit an application, ask where it stands, fetch the certificate. Holds no rule:
 * translates between {@code contract.provided.mfa} and the use cases of {@code application} and {@code certificate}.
 */
package kz.iin.web.soap.mfa;
