/**
 * What messages leave behind goes when it is of no use any more. A message that is answered loses its text at once, where it
 * is settled; here goes what no settling reaches. Knows the tables of the outbox and of the gateway's mail, and no package.
 */
package kz.iin.registry.retention;
