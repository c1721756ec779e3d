package kz.iin.bench;

import java.util.List;

/** Measures one thing on a site of its own, beside the least it could be where there is such a floor. */
interface Benchmark {

    /** As in {@code bench.json} and {@code docs/performance.md}. */
    String name();

    /** The first figure bears the name of the benchmark, further ones begin with it. */
    List<Figure> measure(Site site, Sizes sizes) throws Exception;
}
