/**
 * Who comes in at the console (issue 7, point 11): how long somebody waits after wrong passwords, and the second factor by
 * RFC 6238. The password itself is compared by the server's realm (docs/decisions/0006); why the rest is as it is says
 * docs/decisions/0018. Uses {@code shared}, {@code audit}, {@code keys} and the roles of {@code application.reading}.
 */
package kz.iin.access.signin;
