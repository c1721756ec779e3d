/**
 * Mail by SMTP: queued in the transaction of the change that causes it, sent once by whichever node comes first, and again until the
 * server has taken it. Off unless a server is configured. Knows nothing of what is written; uses {@code shared}.
 */
package kz.iin.mail;
