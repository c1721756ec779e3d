/**
 * Which package may use which, and what the house style asks of classes: read from the compiled classes, so that nothing
 * slips through. A rule that matches nothing fails.
 */
package kz.iin.architecture;
