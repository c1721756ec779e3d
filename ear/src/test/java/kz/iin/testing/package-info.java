/**
 * What every integration test stands on: one server with the EAR, one empty database and the ministries' stand-ins, started
 * once for all test classes of a run. Uses {@code run}.
 */
package kz.iin.testing;
