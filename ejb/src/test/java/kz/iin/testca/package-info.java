/**
 * A certificate authority for tests and for the run profile: certificates of every algorithm of the gateway under the object
 * identifiers of the national authority, revocation lists, a responder of OCSP, key stores. Nothing in it is a secret.
 */
package kz.iin.testca;
