/**
 * Many persons at once: registers that are brought in as CSV or XML, and the rebuild for another algorithm. Carries out
 * issue 5, point 1. May use {@code shared}, {@code person}, {@code number}, {@code duplicates} and its index.
 */
package kz.iin.duplicates.load;
