/**
 * The service of MTsRIAP: the feed of formed numbers and the confirmation that GBD FL has them. Holds no rule:
 * translates between {@code contract.provided.mtsriap} and the use cases of {@code application}.
 */
package kz.iin.web.soap.mtsriap;
