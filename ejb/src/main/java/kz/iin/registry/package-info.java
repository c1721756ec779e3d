/**
 * The ports to the ministries: what is asked ({@link kz.iin.registry.Question}), what is answered
 * ({@link kz.iin.registry.Answer}), who is asked ({@link kz.iin.registry.Gateway}), and what the adapters share.
 *
 * <p>Uses {@code person}, {@code number} and {@code journal}. Every call goes through {@code registry.outbox}. The adapters in the packages
 * below are the only places that see the consumed contracts.
 */
package kz.iin.registry;
