/**
 * The e-government gateway as the systems see it that it calls and that call it: it signs what it says, believes only what
 * is signed, gives ids to messages and keeps those that nobody has taken. Uses {@code run}.
 */
package kz.iin.standin.shep;
