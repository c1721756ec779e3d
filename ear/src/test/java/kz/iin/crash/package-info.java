/**
 * That nothing is lost and nothing is done twice when a server dies or a ministry misbehaves. Uses {@code journey},
 * {@code run}, {@code sample}.
 */
package kz.iin.crash;
