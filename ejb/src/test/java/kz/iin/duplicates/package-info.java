/** What is known of a person, however it was written. */
package kz.iin.duplicates;
