/**
 * The index of persons against PostgreSQL, without a server: two connections are what two nodes are to it. Uses {@code run}
 * and {@code sample}.
 */
package kz.iin.duplicates;
