/**
 * Messages from others that are carried out once. The id of a message, what it did and the answer to it are stored in one
 * transaction; whoever sends the same message again gets the same answer, byte for byte. Knows nothing of what is asked:
 * that is handed in. Uses {@code shared}.
 */
package kz.iin.inbox;
