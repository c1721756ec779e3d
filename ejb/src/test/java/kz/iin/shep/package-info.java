/** What the gateway's traffic looks like, deviation by deviation, and what we send. */
package kz.iin.shep;
