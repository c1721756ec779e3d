/**
 * The MFA, which takes reports; it publishes no contract, so this one is our own design. Uses {@code registry}; knows nothing of
 * the other ministries.
 */
package kz.iin.registry.mfa;
