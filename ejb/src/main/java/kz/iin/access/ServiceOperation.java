package kz.iin.access;

/**
 * An operation of ours.
 *
 * @param service as in the address: {@code mfa}
 * @param operation as in the contract: {@code submitApplication}
 */
public record ServiceOperation(String service, String operation) {}
