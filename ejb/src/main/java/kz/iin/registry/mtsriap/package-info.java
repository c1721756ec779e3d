/**
 * GBD FL, the state database of natural persons, kept by the Ministry of Digital Development; the contract is modelled
 * on its published schema. Uses {@code registry}, {@code person} and {@code number}; knows nothing of the other ministry.
 */
package kz.iin.registry.mtsriap;
