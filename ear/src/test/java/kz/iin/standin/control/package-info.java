/**
 * How a stand-in ministry is told to misbehave, for each operation, and what it has received: switches, the filter that obeys
 * them, and the page {@code /control} (issue 3, 9). Knows nothing of the contracts but the names of their operations.
 */
package kz.iin.standin.control;
