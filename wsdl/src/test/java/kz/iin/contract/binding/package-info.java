/** The adapters between XML Schema dates and java.time. */
package kz.iin.contract.binding;
