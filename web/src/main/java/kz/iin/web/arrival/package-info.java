/**
 * How requests arrive, before anything of ours is asked: a body is waited for without a thread, and one that does not come on
 * is cut off. Uses the server's HTTP layer alone.
 */
package kz.iin.web.arrival;
