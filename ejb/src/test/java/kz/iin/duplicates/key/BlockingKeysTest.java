package kz.iin.duplicates.key;

import static kz.iin.duplicates.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.iin.duplicates.People;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.RawName;
import kz.iin.duplicates.prepared.PreparedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockingKeysTest {

    private static final PersonData KNOWN = person("Юлдашев", "Шухрат", "1987-04-09", "AC7654321");

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "Karimov, Anvar, 1950-01-01, AC7654321, document",
        "Karimov, Anvar, 1987-11-30, AC7654312, slip in the document with the year",
        "Yo'ldoshev, Anvar, 1987-04-09, , surname and date",
        "Karimov, Shukhrat, 1987-04-09, , given name and date",
        "Shuxrat, Yuldashev, 1987-12-01, , names in each other's place and the year",
        "Yuldashev, Shukhrat, 1978-04-09, , names and the day",
        "Yuldashev, Shukhrat, 1955-12-30, , names alone",
        "Yuldashev, Shukhrat, , , names without a date",
        "Yuldashev, Anvar, 1987-09-04, , day and month in each other's place",
        "Iuldwshev, Shzkhrat, 1987-12-30, , damaged names and the year"
    })
    void a_person_is_found_by(String surname, String given, String date, String document, String by) {
        PreparedPerson probe = PreparedPerson.of(person(surname, given, date == null ? "" : date, document));

        assertThat(shared(probe, PreparedPerson.of(KNOWN))).isPositive();
    }

    @Test
    void a_stranger_is_not_found() {
        PreparedPerson stranger = PreparedPerson.of(person("Karimov", "Anvar", "1990-10-30", "BB1112223"));

        assertThat(shared(stranger, PreparedPerson.of(KNOWN))).isZero();
    }

    @Test
    void a_date_of_which_the_day_is_unknown_is_found_by_the_whole_one() {
        PreparedPerson known = PreparedPerson.of(person("Юлдашев", null, "1987-04", null));

        assertThat(shared(PreparedPerson.of(person("Yuldashev", "Anvar", "1987-04-09", null)), known))
                .isPositive();
    }

    @Test
    void keys_are_distinct_and_ascending_and_those_stored_are_searched_with() {
        PreparedPerson person = PreparedPerson.of(KNOWN);
        long[] stored = BlockingKeys.stored(person);

        assertThat(stored).isSorted().doesNotHaveDuplicates();
        assertThat(BlockingKeys.probes(person))
                .isSorted()
                .doesNotHaveDuplicates()
                .contains(stored);
    }

    @Test
    void of_two_persons_of_whom_one_finds_the_other_both_lock_something_in_common() {
        List<Keyed> persons = manyWaysToTellSomebody();

        long found = 0;
        for (Keyed one : persons) {
            List<Keyed> hits = persons.stream().filter(one::finds).toList();
            assertThat(hits).allMatch(one::locksWith);
            found += hits.size();
        }
        assertThat(found).isBetween(persons.size() + 1L, (long) persons.size() * persons.size() - 1);
    }

    @Test
    void a_date_is_locked_with_its_day_and_month_in_each_others_place() {
        Keyed known = Keyed.of(person("Yuldashev", null, "1987-04-09", null));

        assertThat(known.locksWith(Keyed.of(person("Karimov", null, "1987-09-04", null))))
                .isTrue();
        assertThat(known.locksWith(Keyed.of(person("Karimov", null, "1987-09-05", null))))
                .isFalse();
    }

    @Test
    void a_date_has_the_keys_of_its_day_and_month_in_each_others_place() {
        PreparedPerson swapped = PreparedPerson.of(person("Юлдашев", "Шухрат", "1987-09-04", "AC7654321"));

        assertThat(BlockingKeys.stored(swapped)).isEqualTo(BlockingKeys.stored(PreparedPerson.of(KNOWN)));
    }

    @Test
    void of_a_key_it_is_told_how_many_persons_it_may_lead_to() {
        long[] keys = BlockingKeys.probes(PreparedPerson.of(KNOWN));

        assertThat(LongStream.of(keys).map(SearchBounds::most)).isNotEmpty().allMatch(most -> most > 1);
    }

    @Test
    void locks_are_fewer_than_what_is_searched_with() {
        PreparedPerson person = PreparedPerson.of(KNOWN);

        assertThat(BlockingKeys.locks(person))
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeLessThan(BlockingKeys.probes(person).length);
    }

    private static List<Keyed> manyWaysToTellSomebody() {
        return Stream.of("Юлдашев", "Yo'ldoshev", "Iuldwshev", "Li")
                .flatMap(surname -> Stream.of("Шухрат", "Shukhrat Anvar ugli", "An", "Zofia")
                        .flatMap(given -> Stream.of("1987-04-09", "1987-09-04", "1987-04", "1987", "", "1988-01-09")
                                .flatMap(date -> Stream.of("AC7654321", "AC7654312", null)
                                        .map(document -> person(surname, given, date, document)))))
                .map(Keyed::of)
                .toList();
    }

    private record Keyed(long[] stored, long[] probes, long[] locks) {

        static Keyed of(PersonData data) {
            PreparedPerson person = PreparedPerson.of(data);
            return new Keyed(BlockingKeys.stored(person), BlockingKeys.probes(person), BlockingKeys.locks(person));
        }

        boolean finds(Keyed known) {
            return meet(probes, known.stored);
        }

        boolean locksWith(Keyed other) {
            return meet(locks, other.locks);
        }

        private static boolean meet(long[] ones, long[] others) {
            return LongStream.of(ones).anyMatch(one -> Arrays.binarySearch(others, one) >= 0);
        }
    }

    @Test
    void words_that_one_register_parts_and_another_does_not_are_found() {
        PreparedPerson parted = PreparedPerson.of(person("Karimov", "Abdu Rahmon", "1987-04-09", null));
        PreparedPerson whole = PreparedPerson.of(person("Aliev", "Abdurahmon", "1987-04-09", null));

        assertThat(shared(whole, parted)).isPositive();
        assertThat(shared(parted, whole)).isPositive();
    }

    @Test
    void however_long_a_name_is_its_keys_are_few() {
        PreparedPerson person = PreparedPerson.of(
                People.named(RawName.of("chigox ".repeat(40), "jachegh ".repeat(40), "xochij ".repeat(40))));

        assertThat(BlockingKeys.stored(person)).hasSizeLessThan(500);
    }

    @Test
    void who_has_neither_name_nor_document_has_no_keys() {
        PreparedPerson nobody = PreparedPerson.of(person("...", "😀", "1987-04-09", "-"));

        assertThat(BlockingKeys.probes(nobody)).isEmpty();
    }

    private static long shared(PreparedPerson probe, PreparedPerson known) {
        long[] stored = BlockingKeys.stored(known);
        return LongStream.of(BlockingKeys.probes(probe))
                .filter(key -> Arrays.binarySearch(stored, key) >= 0)
                .count();
    }
}
