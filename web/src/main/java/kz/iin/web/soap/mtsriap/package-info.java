/**
 * The service of MTsRIAP: the feeds of formed numbers and of what happened to them, what GBD FL did with them, numbers that
 * it reports, certificates. Holds no rule: translates between {@code contract.provided.mtsriap} and the use cases of
 * {@code application} and {@code certificate}.
 */
package kz.iin.web.soap.mtsriap;
