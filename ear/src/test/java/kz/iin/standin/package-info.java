/**
 * Stand-ins for the two ministries, for run and test: the real contracts over the wire, a few known persons, and switches to
 * misbehave, in {@code standin.control} (issue 3, 9). A message that comes again is answered as the first time. They stand in
 * the test sources and cannot get into the EAR.
 */
package kz.iin.standin;
