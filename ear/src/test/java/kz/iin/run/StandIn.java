package kz.iin.run;

/**
 * Somebody who plays a ministry, as a process of its own. Its main class is called with a port number as the only argument
 * and publishes its service on that port under the path.
 *
 * @param variable the server's environment variable that takes the address
 */
public record StandIn(String name, String variable, Class<?> main, String path) {}
