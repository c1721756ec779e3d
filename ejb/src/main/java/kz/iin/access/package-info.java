/**
 * Which system of a ministry may call what (issue 3, item 5). A sender is registered with the proofs that it has to show,
 * its certificates, the operations that it may call and its rate; what is not registered is denied. Values and pure
 * functions: neither clock nor store. Uses {@code shared}.
 */
package kz.iin.access;
