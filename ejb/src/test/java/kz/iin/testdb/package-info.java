/** A real PostgreSQL with the schema and the reference data of this version, for tests without a server. */
package kz.iin.testdb;
