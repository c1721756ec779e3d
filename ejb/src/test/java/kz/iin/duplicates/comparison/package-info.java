/** What agrees, how much it proves, and in what words it is told. */
package kz.iin.duplicates.comparison;
