/**
 * Reports to the MFA as they were made: listed and given out. Reads downstream; uses {@code application} for its pages.
 */
package kz.iin.report;
