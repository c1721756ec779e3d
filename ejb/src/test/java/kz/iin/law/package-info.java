/** The written cases: tables made by hand from the law, walked with the classes that carry it out. See {@code docs/rules.md}. */
package kz.iin.law;
