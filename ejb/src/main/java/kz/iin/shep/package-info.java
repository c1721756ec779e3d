/**
 * The messages of the e-government gateway (ShEP, SmartBridge), version 10, as values. What comes is read as the gateway's
 * traffic really is: by local names, whatever the namespaces, prefixes and types claimed; nothing is decided by
 * {@code xsi:type}, whose prefix no signature covers. What goes out keeps to the contract to the letter. Pure: no store, no
 * clock, no signature. Uses {@code shared} and the zone of {@code calendar}.
 */
package kz.iin.shep;
