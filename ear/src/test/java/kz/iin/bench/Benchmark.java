package kz.iin.bench;

/** Measures one thing on a site of its own, beside the least it could be where there is such a floor. */
interface Benchmark {

    /** As in {@code bench.json} and {@code docs/performance.md}. */
    String name();

    Figure measure(Site site, Sizes sizes) throws Exception;
}
