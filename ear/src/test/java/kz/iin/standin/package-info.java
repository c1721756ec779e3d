/**
 * Stand-ins for the two ministries, for run and test: the real contracts over the wire, a few known persons, and switches to
 * be slow or to fail (issue 2, Deliver 6). They stand in the test sources and cannot get into the EAR.
 */
package kz.iin.standin;
