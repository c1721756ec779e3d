/** Reports at the console: who sees, orders and sends again what. Uses {@code application.reading} for who reads. */
package kz.iin.report.reading;
