package kz.iin.adjudication;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.duplicates.comparison.Agreement;
import kz.iin.duplicates.comparison.Evidence;
import kz.iin.duplicates.comparison.Field;

/** Evidence as a column keeps it: {@code BIRTH_DATE=EQUAL:14.30 SEX=EQUAL:0.95}. Says nothing of a person. */
final class EvidenceText {

    private EvidenceText() {}

    static String of(List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> "%s=%s:%s".formatted(one.field(), one.agreement(), rounded(one.bits())))
                .collect(Collectors.joining(" "));
    }

    static List<Evidence> read(String text) {
        return Stream.of(text.split(" ")).map(EvidenceText::one).toList();
    }

    private static Evidence one(String text) {
        String[] parts = text.split("[=:]");
        return new Evidence(Field.valueOf(parts[0]), Agreement.valueOf(parts[1]), Double.parseDouble(parts[2]));
    }

    private static String rounded(double bits) {
        return String.format(Locale.ROOT, "%.2f", bits);
    }
}
