/**
 * A virus scanner looks at copies before they are stored: that of the installation, asked by the protocol of clamd. Without
 * one in the configuration nobody is asked. Uses {@code shared}.
 */
package kz.iin.copy.scanning;
