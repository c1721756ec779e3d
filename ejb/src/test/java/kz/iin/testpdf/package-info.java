/** What a validator from outside the project says of a printed file. */
package kz.iin.testpdf;
