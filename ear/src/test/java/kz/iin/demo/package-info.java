/**
 * The run profile: the whole system with demo data, and calls to try it with. Uses {@code run}, {@code journey},
 * {@code sample}.
 */
package kz.iin.demo;
