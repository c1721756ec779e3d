/**
 * Formed numbers on their way into GBD FL: the feeds that MTsRIAP reads, its confirmation or rejection, and numbers that it
 * reports. Uses {@code application} and what that may use.
 */
package kz.iin.application.registration;
