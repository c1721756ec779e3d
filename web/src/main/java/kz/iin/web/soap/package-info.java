/**
 * What all SOAP services share: how a request is read and bounded, and who may come in, and how every error becomes the
 * declared fault with one log line (STYLE.md, "Saying no"). Knows no contract but the fault and no service; the services stand
 * in the packages below. Uses {@code shared}, {@code access} and the server's own CXF.
 */
package kz.iin.web.soap;
