/**
 * The ports to the ministries: what is asked ({@link kz.iin.registry.Question}), what is answered
 * ({@link kz.iin.registry.Answer}), and the outbox through which every call goes.
 *
 * <p>A registry that does not answer postpones; it never refuses and never counts as "not found". Calls are made outside
 * database transactions and may be repeated: the message id stays the same for all tries. Uses {@code person} and
 * {@code number}. The adapters in the packages below are the only places that see the consumed contracts.
 */
package kz.iin.registry;
