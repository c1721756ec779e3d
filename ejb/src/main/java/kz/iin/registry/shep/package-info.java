/**
 * Questions to the ministries inside messages of the e-government gateway: the same contract, carried in {@code data},
 * signed, over the synchronous or the asynchronous channel. Which way leads to which ministry, the configuration says. Uses
 * {@code registry} and {@code shep}.
 */
package kz.iin.registry.shep;
