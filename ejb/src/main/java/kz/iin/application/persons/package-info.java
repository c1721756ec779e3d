/**
 * Which applications there are of a person: by number, by document, by name and birth date. Uses {@code application} and
 * what that may use.
 */
package kz.iin.application.persons;
