/** The work queues on a real database. */
package kz.iin.queue;
