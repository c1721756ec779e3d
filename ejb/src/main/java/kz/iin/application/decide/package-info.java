/**
 * What an operator of the MVD does: sees what awaits a decision, reads an application, decides. Uses {@code application}
 * and what that may use.
 */
package kz.iin.application.decide;
