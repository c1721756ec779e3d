package kz.iin.application.statistics;

import java.util.List;

/** How many decisions went which way. */
public record Decisions(long formed, long refused) {

    static Decisions sum(List<Decisions> parts) {
        return new Decisions(
                parts.stream().mapToLong(Decisions::formed).sum(),
                parts.stream().mapToLong(Decisions::refused).sum());
    }
}
