/**
 * Measures how well the same person is found, on public sets that lie in a folder outside the project, beside the exact
 * rule and the phonetic codes of a library. Needs no server: the register is a map in memory.
 */
package kz.iin.bench.quality;
