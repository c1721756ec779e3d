/** The kernel every package may use: how the domain says that the caller erred. Uses no other package. */
package kz.iin.shared;
