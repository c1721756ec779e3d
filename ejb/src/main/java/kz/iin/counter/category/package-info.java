/**
 * The categories of applicants that the rules of a day admit, with their papers, as a counter offers them (joint order of 2025
 * and those after it; rules, row 11). What they demand is judged by {@code rules}; here they get their names.
 */
package kz.iin.counter.category;
