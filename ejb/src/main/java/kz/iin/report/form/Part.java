package kz.iin.report.form;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The printed report in one language.
 *
 * @param facts label and value by turns: period, moment, what it is compared with
 */
record Part(Locale language, String title, String number, List<Section.Row> facts, List<Section> sections) {

    Part {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(number, "number");
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }
}
