/** Tests of the watch over deadlines, on a real database. */
package kz.iin.application.watch;
