/**
 * Personal data go when their retention is over (Law 94-V, art. 12 p. 2 and 18): document copies, the data of ended
 * applications, certificates, the notes of acceptance refusals, each after a period of its own and none before the customer
 * sets it. What was decided, the formed number and what is counted stay. Knows the tables of a case file; uses {@code audit},
 * in which each destruction is an act.
 */
package kz.iin.retention;
