/** Weights learned from invented persons without being told who is who. */
package kz.iin.duplicates.estimation;
