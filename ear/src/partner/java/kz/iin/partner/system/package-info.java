/**
 * The systems of the three ministries, as an integrator writes them who has nothing but the addresses of our contracts: code
 * against what a tool generates from them with its own settings. Compiled by the test that generates it
 * ({@code kz.iin.partner}), and by no module. Uses the generated types alone.
 */
package kz.iin.partner.system;
