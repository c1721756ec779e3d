package kz.iin.application.reading;

import java.util.List;

/**
 * Those who may be an applicant.
 *
 * @param shown the likeliest first
 * @param more whether there are, or may be, others: too many are alike
 */
public record Suspects(List<Suspect> shown, boolean more) {

    public Suspects {
        shown = List.copyOf(shown);
    }
}
