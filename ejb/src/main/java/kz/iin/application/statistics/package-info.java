/** How many applications of a period stand where, and how they were decided. Uses {@code application} and what that may use. */
package kz.iin.application.statistics;
