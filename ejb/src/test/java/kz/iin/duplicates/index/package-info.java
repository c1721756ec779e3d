/** Tests of the index of persons that need no database. */
package kz.iin.duplicates.index;
