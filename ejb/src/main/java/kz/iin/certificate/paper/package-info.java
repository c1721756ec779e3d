/**
 * Certificates on paper: the original of each is printed once, on a sheet of security paper; what is printed later is a copy, says
 * so and has its reason. Every sheet is kept and taken down. Uses {@code certificate.issue} for what is printed.
 */
package kz.iin.certificate.paper;
