/** A page that calls a use case which has no page of its own yet. Knows the use case and nothing else. */
package kz.iin.crash.replay;
