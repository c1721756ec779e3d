/**
 * The door of the console: sign-in, second factor, the session and its end, one role out of several. Decides nothing: who
 * may try and which code is right says {@code kz.iin.access.signin}, the password the server's realm.
 */
package kz.iin.web.console.access;
