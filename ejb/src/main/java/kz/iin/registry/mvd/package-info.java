/**
 * The registry of the Ministry of Internal Affairs. Its formation contract is not public: ours is our own design in the
 * naming of GBD FL. Uses {@code registry}, {@code person} and {@code number}; knows nothing of the other ministry.
 */
package kz.iin.registry.mvd;
