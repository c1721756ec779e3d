/**
 * Document copies that were stored before there was a key for them (V023) are encrypted where they lie, one after the other
 * (Law 94-V, art. 22). Knows the table of the copies; uses {@code copy.sealing}.
 */
package kz.iin.copy.stored;
