package kz.iin.access.signin;

/**
 * The second factor of somebody as it is stored.
 *
 * @param confirmed whether a code of it has come once
 * @param lastStep of the code that was used last
 */
record Factor(SecretSeal.Sealed secret, boolean confirmed, long lastStep) {}
