/**
 * What an officer gathers at the counter before it is an application: each field as it was typed, what it means in the words
 * of the domain, what is wrong or missing, what the machine readable zone says beside it. Values without a store; uses
 * {@code application} for what is filed in the end, and {@code person} and {@code documents} for what it is made of.
 */
package kz.iin.counter;
