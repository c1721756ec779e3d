/**
 * Starts everything the system needs around it: PostgreSQL, the ministries' stand-ins and the server itself. Used by the
 * run profile, the integration tests and the benchmarks; none of it gets into the EAR. Uses no other package but {@code testca}.
 */
package kz.iin.run;
