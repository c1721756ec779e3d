package kz.iin.registry.shep;

import java.util.Locale;
import java.util.stream.Stream;

/** How a ministry is reached. */
enum Way {
    DIRECT,
    SHEP_SYNC,
    SHEP_ASYNC;

    /** As the configuration writes it: {@code shep-sync}. */
    static Way of(String text) {
        return Stream.of(values())
                .filter(way -> way.name().equals(text.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("direct, shep-sync or shep-async, not " + text));
    }
}
