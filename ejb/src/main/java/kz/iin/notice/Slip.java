package kz.iin.notice;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A page that the applicant takes along from the counter, in one language.
 *
 * @param mission as it is called in that language
 * @param lines what it says in short
 * @param paragraphs what it explains
 */
public record Slip(Locale language, String title, String mission, List<Line> lines, List<String> paragraphs) {

    public Slip {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(mission, "mission");
        lines = List.copyOf(lines);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Withholds what it explains: this text may end in a log. */
    @Override
    public String toString() {
        return "Slip[" + title + ", withheld]";
    }

    /** A label and what belongs to it. */
    public record Line(String label, String value) {}
}
