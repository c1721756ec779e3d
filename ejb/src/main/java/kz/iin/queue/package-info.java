/**
 * The work queues of the console: which applications wait for whom, in the order of their terms, page by page, and how many;
 * the views that people keep of them.
 *
 * <p>Officers and supervisors see the queues of their mission only. Uses {@code application}, {@code application.reading} and
 * what they may use.
 */
package kz.iin.queue;
