/** What an applicant may be on a day, and which papers that takes. */
package kz.iin.counter.category;
