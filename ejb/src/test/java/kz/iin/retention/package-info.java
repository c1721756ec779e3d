/** What is destroyed and what stays, on a real database. */
package kz.iin.retention;
