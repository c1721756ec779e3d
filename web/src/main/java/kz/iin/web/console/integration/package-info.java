/**
 * The pages about the traffic with the ministries: how it stands, dead letters, messages. A part of the console; asks {@code
 * kz.iin.integration}, which decides who may see and do what.
 */
package kz.iin.web.console.integration;
