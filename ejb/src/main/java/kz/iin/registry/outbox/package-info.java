/**
 * The outbox, through which every call to a ministry goes: a question is put in with the change that causes it and sent
 * after the commit, again and again until it is answered (decision 0003).
 *
 * <p>A registry that does not answer postpones; it never refuses and never counts as "not found". Calls are made outside
 * database transactions and may be repeated: the message id and the bytes stay the same for all tries. Uses
 * {@code registry}, whose ports it calls.
 */
package kz.iin.registry.outbox;
