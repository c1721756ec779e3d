/**
 * Formed numbers on their way into GBD FL: the feed that MTsRIAP reads, and its confirmation. Uses {@code application} and
 * what that may use.
 */
package kz.iin.application.registration;
