/** What is stored of a person is what was prepared. */
package kz.iin.duplicates.prepared;
