/**
 * What {@code mvn -Pbench verify} measures: each benchmark is one class and one line in {@link kz.iin.bench.RunBenchmarks}.
 * The figures stand in {@code docs/performance.md}. Uses {@code run}, {@code sample}, {@code journey}, {@code attack}.
 */
package kz.iin.bench;
