/** That nothing is lost and nothing is done twice when a server dies. Uses {@code journey}, {@code run}, {@code sample}. */
package kz.iin.crash;
