/** What the part with the URLs may see: read from the compiled classes. A rule that matches nothing fails. */
package kz.iin.architecture;
