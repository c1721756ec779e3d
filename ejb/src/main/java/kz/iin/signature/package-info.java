/**
 * Signatures of the e-government gateway: reading and writing them, and whether the certificate behind one may be trusted.
 *
 * <p>Pure: no container, no store; certificates, revocation lists and the moment are handed in. A message is judged on the
 * bytes that were received, and what is judged is the one Body that will be read. Nothing here enters a list that the whole
 * virtual machine shares, so that the application may be deployed again and again. Uses nothing of ours.
 *
 * <p>The signature inside {@code data}, {@link kz.iin.signature.SignData} and {@link kz.iin.signature.VerifyBusinessSignature},
 * is for the services of the gateway that ask for one, as each of them decides: answers of the real GBD FL carry one. The
 * contracts that we carry today have none, so nothing calls these two yet (README, known limits).
 */
package kz.iin.signature;
