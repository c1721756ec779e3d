/** Names of many scripts and languages, and what is made of them. */
package kz.iin.duplicates.name;
