/**
 * The least that a SOAP service with a database can do, on the same server, datasource and SOAP stack as ours: the floor for
 * what a service costs. A web application of its own, never a part of the EAR.
 */
package kz.iin.bench.echo;
