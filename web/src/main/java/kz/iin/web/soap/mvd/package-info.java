/**
 * The service of the MVD: what awaits a decision, an application with its findings and copies, the decision. Holds no
 * rule: translates between {@code contract.provided.mvd} and the use cases of {@code application}.
 */
package kz.iin.web.soap.mvd;
