/**
 * The keys of this installation: those that sign, with their certificates, and those that encrypt what is kept. They lie
 * in one key store, a PKCS12 file or a PKCS11 device, named in the configuration; never in the database, never in the
 * code. Uses {@code signature}, which knows how a GOST key is written.
 */
package kz.iin.keys;
