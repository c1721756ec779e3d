/**
 * The channels of the e-government gateway (ShEP): one endpoint for all services, with messages taken and given as bytes,
 * signed, and answered once. Holds no rule: finds out by the service id which operation is meant, and carries it out by the
 * endpoint that is also called directly, whose contract is all it knows of it. Uses {@code shep}, {@code inbox},
 * {@code access} and what all SOAP services share.
 */
package kz.iin.web.soap.shep;
