package kz.iin.person.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckDigitsTest {

    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";

    @ParameterizedTest
    @MethodSource("kz.iin.person.mrz.Zone#specimens")
    void one_wrong_character_anywhere_is_refused_or_breaks_a_check_digit_or_reads_otherwise(Zone specimen) {
        String meant = reading(specimen.read());
        List<Zone> unnoticed = new ArrayList<>();

        withOneWrongCharacter(specimen, wrong -> {
            if (read(wrong).filter(isAsMeant(meant)).isPresent()) {
                unnoticed.add(wrong);
            }
        });

        assertThat(unnoticed).isEmpty();
    }

    static Stream<Arguments> covered() {
        return Stream.of(
                Arguments.of(Zone.PASSPORT, List.of(new Place(2, 1, 10), new Place(2, 14, 20), new Place(2, 22, 44))),
                Arguments.of(
                        Zone.LARGER_CARD, List.of(new Place(2, 1, 10), new Place(2, 14, 20), new Place(2, 22, 36))),
                Arguments.of(
                        Zone.CARD,
                        List.of(new Place(1, 6, 30), new Place(2, 1, 7), new Place(2, 9, 15), new Place(2, 19, 30))));
    }

    @ParameterizedTest
    @MethodSource("covered")
    void one_wrong_digit_among_what_is_covered_breaks_the_composite_check_digit(Zone specimen, List<Place> covered) {
        for (Place place : covered) {
            for (int position = place.first(); position <= place.last(); position++) {
                assertThat(unbroken(specimen, place.line(), position))
                        .as("line %d, position %d", place.line(), position)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"DOCUMENT_NUMBER, 2, 10", "BIRTH_DATE, 2, 20", "EXPIRES, 2, 28", "OPTIONAL_DATA, 2, 43", "ZONE, 2, 44"})
    void every_other_check_digit_of_a_passport_is_wrong_and_named(Element element, int line, int position) {
        for (Zone wrong : othersAt(Zone.PASSPORT, line, position, "0123456789<")) {
            assertThat(wrong.read().brokenCheckDigits()).contains(element);
        }
    }

    @ParameterizedTest
    @CsvSource({"DOCUMENT_NUMBER, 1, 15", "BIRTH_DATE, 2, 7", "EXPIRES, 2, 15", "ZONE, 2, 30"})
    void every_other_check_digit_of_a_card_is_wrong_and_named(Element element, int line, int position) {
        for (Zone wrong : othersAt(Zone.CARD, line, position, "0123456789<")) {
            assertThat(wrong.read().brokenCheckDigits()).contains(element);
        }
    }

    @ParameterizedTest
    @CsvSource({"DOCUMENT_NUMBER, 2, 10", "BIRTH_DATE, 2, 20", "EXPIRES, 2, 28", "ZONE, 2, 36"})
    void every_other_check_digit_of_a_larger_card_is_wrong_and_named(Element element, int line, int position) {
        for (Zone wrong : othersAt(Zone.LARGER_CARD, line, position, "0123456789<")) {
            assertThat(wrong.read().brokenCheckDigits()).contains(element);
        }
    }

    @Test
    void every_other_check_digit_behind_a_continued_number_is_wrong_and_named() {
        for (Zone wrong : othersAt(Zone.CARD_OF_A_LONG_NUMBER, 1, 19, "0123456789")) {
            assertThat(wrong.read().brokenCheckDigits()).contains(Element.DOCUMENT_NUMBER, Element.ZONE);
        }
        for (Zone wrong : othersAt(Zone.LARGER_CARD_OF_A_LONG_NUMBER, 2, 32, "0123456789")) {
            assertThat(wrong.read().brokenCheckDigits()).contains(Element.DOCUMENT_NUMBER, Element.ZONE);
        }
    }

    @Test
    void the_check_digit_of_absent_optional_data_is_a_zero_or_a_filler() {
        Zone without = Zone.PASSPORT.with(Element.OPTIONAL_DATA, "");

        assertThat(without.with(2, 43, "0").read().brokenCheckDigits()).isEmpty();
        assertThat(without.with(2, 43, "<").read().brokenCheckDigits()).isEmpty();
        assertThat(without.with(2, 43, "1").read().brokenCheckDigits())
                .containsExactly(Element.OPTIONAL_DATA, Element.ZONE);
    }

    @Test
    void characters_whose_values_are_ten_apart_are_told_only_by_comparing() {
        Mrz right = Zone.PASSPORT.read();
        Mrz wrong = Zone.PASSPORT.with(2, 1, "B").read();

        assertThat(wrong.brokenCheckDigits()).isEmpty();
        assertThat(wrong.documentNumber()).isNotEqualTo(right.documentNumber());
    }

    private static void withOneWrongCharacter(Zone specimen, Consumer<Zone> wrong) {
        for (int line = 1; line <= specimen.lines().size(); line++) {
            for (int position = 1; position <= specimen.lines().get(0).length(); position++) {
                othersAt(specimen, line, position, CHARACTERS).forEach(wrong);
            }
        }
    }

    private static List<Zone> unbroken(Zone specimen, int line, int position) {
        return othersAt(specimen, line, position, "0123456789").stream()
                .filter(wrong -> !isOfTheSameValue(specimen, wrong, line, position))
                .filter(wrong -> read(wrong)
                        .filter(mrz -> !mrz.brokenCheckDigits().contains(Element.ZONE))
                        .isPresent())
                .toList();
    }

    private static boolean isOfTheSameValue(Zone one, Zone other, int line, int position) {
        Place place = new Place(line, position, position);
        return CheckDigit.of(place.in(one.lines())).equals(CheckDigit.of(place.in(other.lines())));
    }

    private static List<Zone> othersAt(Zone zone, int line, int position, String characters) {
        return characters
                .chars()
                .mapToObj(character -> zone.with(line, position, Character.toString(character)))
                .filter(changed -> !changed.equals(zone))
                .toList();
    }

    private static Optional<Mrz> read(Zone zone) {
        try {
            return Optional.of(zone.read());
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static Predicate<Mrz> isAsMeant(String meant) {
        return mrz -> mrz.brokenCheckDigits().isEmpty() && reading(mrz).equals(meant);
    }

    private static String reading(Mrz mrz) {
        return String.join(
                "|",
                mrz.documentCode(),
                mrz.issuer(),
                mrz.name().text(),
                mrz.documentNumber(),
                mrz.citizenship(),
                mrz.birthDate().toString(),
                mrz.sex().letter(),
                mrz.expires().toString(),
                mrz.optionalData().toString());
    }
}
