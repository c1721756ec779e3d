/**
 * What everybody at the console does with his own account (issue 7, point 11): another password, another second factor, where
 * mail goes; and which sessions end by it. An administrator may change the mail address of others. Uses {@code shared},
 * {@code audit}, {@code access.signin} and the roles of {@code application.reading}.
 */
package kz.iin.access.account;
