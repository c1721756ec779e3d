/** How XML Schema dates become java.time values in the generated types. */
package kz.iin.contract.binding;
