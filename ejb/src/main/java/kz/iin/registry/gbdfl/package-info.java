/**
 * The naming of GBD FL, in which both ministries are written to: persons, documents, headers, dictionary values. With the
 * adapters the only place that sees the consumed contracts. Uses {@code registry}, {@code person} and {@code number}.
 */
package kz.iin.registry.gbdfl;
