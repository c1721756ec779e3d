/** What the benchmarks ask of the verification of certificates. */
package kz.iin.certificate.verify;
