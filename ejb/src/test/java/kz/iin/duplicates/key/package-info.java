/** Which damages a person is still found under. */
package kz.iin.duplicates.key;
