/**
 * How long the numbers of a birth date last, and the alert before they are used up: digits 7 to 11 leave few of them, and many
 * papers say 1 January. Uses {@code shared}, {@code calendar} and {@code number}.
 */
package kz.iin.number.forecast;
