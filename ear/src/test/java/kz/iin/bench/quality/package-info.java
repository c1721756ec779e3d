/**
 * Measures how well the same person is found, on public sets of persons that lie in a folder outside the project. Needs
 * no server: the register is a map in memory.
 */
package kz.iin.bench.quality;
