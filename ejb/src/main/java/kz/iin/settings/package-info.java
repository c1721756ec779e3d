/**
 * Which settings are in force (issue 7, point 9): the variables of the installation, each with its value and where it comes from,
 * secrets without theirs. Nothing is changed here: what is environment and what is data says docs/decisions/0021. Uses
 * {@code application.reading} for the roles.
 */
package kz.iin.settings;
