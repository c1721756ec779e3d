/**
 * The keys of this installation: those that sign, with their certificates, and those that encrypt what is kept. They lie
 * in one key store, a PKCS12 file or a PKCS11 device, named in the configuration; never in the database, never in the
 * code. Uses no other package.
 */
package kz.iin.keys;
