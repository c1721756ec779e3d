/** What a validator from outside the project says of a printed file, and what its structure tells whoever cannot see it. */
package kz.iin.testpdf;
