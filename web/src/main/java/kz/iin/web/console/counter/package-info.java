/**
 * The counter: drafts that save themselves, the steps in which an application is gathered, what the officer confirms, the
 * receipt or the notice in the end. What is acceptable the domain says; here it is shown at its field.
 */
package kz.iin.web.console.counter;
