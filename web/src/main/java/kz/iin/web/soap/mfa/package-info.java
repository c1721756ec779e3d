/**
 * The service of the consular systems: submit, correct and withdraw an application, ask where it stands, fetch the
 * certificate, the notice of a refusal and the reports; decline to accept papers, and print what the applicant takes along. Holds no rule: translates between {@code contract.provided.mfa} and
 * the use cases of {@code application}, {@code certificate}, {@code notice} and {@code report}.
 */
package kz.iin.web.soap.mfa;
