/**
 * What an applicant is told by mail who wants to be: the receipt, that the certificate is ready, that the service was refused and on
 * what ground (issue 7). Each once, to the address that was given at the counter and may be corrected and withdrawn; nothing of the
 * person stands in it. Uses {@code mail} to send, {@code copy.sealing} to keep the address, {@code application.reading} for who asks.
 */
package kz.iin.notification.applicant;
