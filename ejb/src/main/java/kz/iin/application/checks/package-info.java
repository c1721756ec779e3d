/**
 * The answers of the registries become findings and confirmations of an application. Uses {@code application} and what
 * that may use.
 */
package kz.iin.application.checks;
