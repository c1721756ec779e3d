package kz.iin.mail;

/**
 * A mail that a worker has taken.
 *
 * @param tries this one included
 */
record Claimed(long id, Mail mail, int tries) {}
