/**
 * The asynchronous channel of the gateway: requests that were taken and wait to be carried out, letters that wait to be sent,
 * and what became of them. Work moves by rows that any node may claim (decision 3). What a request asks for is handed in.
 * Uses {@code shep}, {@code shep.exchange} and {@code shared}.
 */
package kz.iin.shep.mail;
