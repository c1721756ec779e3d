/** Brings reports to the ministry: into a folder, by mail; knows what it fetched itself, and raises what did not arrive. */
package kz.iin.report.delivery;
