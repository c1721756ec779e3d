/**
 * Signatures of the e-government gateway: reading and writing them, and whether the certificate behind one may be trusted.
 *
 * <p>Pure: no container, no store; certificates, revocation lists and the moment are handed in. A message is judged on the
 * bytes that were received, and what is judged is the one Body that will be read. Nothing here enters a list that the whole
 * virtual machine shares, so that the application may be deployed again and again. Uses nothing of ours.
 */
package kz.iin.signature;
