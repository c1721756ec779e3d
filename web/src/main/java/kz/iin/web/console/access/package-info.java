/**
 * The door of the console: sign-in, second factor, the session and its end, one role out of several, one's own account. Decides
 * nothing: who may try and which code is right says {@code kz.iin.access.signin}, what may be changed
 * {@code kz.iin.access.account}, whether a password lets in the server's realm.
 */
package kz.iin.web.console.access;
