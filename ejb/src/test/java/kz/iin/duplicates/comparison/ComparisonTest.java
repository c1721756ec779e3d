package kz.iin.duplicates.comparison;

import static kz.iin.duplicates.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.iin.duplicates.DocumentKey;
import kz.iin.duplicates.People;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.RawName;
import kz.iin.duplicates.WrittenDate;
import kz.iin.duplicates.prepared.PreparedPerson;
import kz.iin.person.Country;
import kz.iin.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final Weights WEIGHTS = Weights.standard();
    private static final Frequencies REGISTER = new NoRegister();
    private static final PersonData KNOWN = person("Юлдашев", "Шухрат", "1987-04-09", "AC7654321");

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "Yuldashev, Shukhrat, 1987-04-09, KK0000017, another script and passport",
        "Shukhrat, Yuldashev, 1987-04-09, , parts in each other's place",
        "Yuldashev, S., 1987-04-09, AC7654321, an initial",
        "Yuldashev, , 1987-04-09, AC7654321, no given name",
        "Yuldashev, Shukhrat, , AC7654321, no date",
        "Karimov, Shukhrat, 1987-04-09, AC7654321, a married name"
    })
    void the_same_person_is_a_candidate_with(String surname, String given, String date, String document, String what) {
        PersonData probe = person(surname, given, date == null ? "" : date, document);

        assertThat(level(probe, KNOWN)).isNotEqualTo(Level.NONE);
    }

    @Test
    void a_name_that_a_machine_readable_zone_cut_off_is_a_shortened_one() {
        PersonData whole = person("Venkatanarasimharaju", "Lakshminarayanan", "1987-04-09", "AC7654321");
        PersonData cutOff = person("Venkatanarasimh", "Lakshminarayanan", "1987-04-09", "KK0000017");

        assertThat(compare(cutOff, whole).has(Field.SURNAME, Agreement.SHORTENED))
                .isTrue();
        assertThat(level(cutOff, whole)).isNotEqualTo(Level.NONE);
    }

    @Test
    void a_patronymic_that_one_does_not_tell_hides_nobody() {
        PersonData whole = new PersonData(
                List.of(RawName.of("Юлдашев", "Шухрат", "Анварович")),
                KNOWN.birthDate(),
                KNOWN.sex(),
                KNOWN.citizenship(),
                Set.of(),
                Optional.empty());

        assertThat(level(whole, KNOWN)).isNotEqualTo(Level.NONE);
        assertThat(level(KNOWN, whole)).isNotEqualTo(Level.NONE);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "Karimov, Anvar, 1987-04-09, the date alone",
        "Yuldashev, Anvar, 1950-11-30, a surname alone",
        "Юлдашев, Шухрат, 1950-11-30, a namesake of another age"
    })
    void a_stranger_is_no_candidate_by(String surname, String given, String date, String what) {
        assertThat(level(person(surname, given, date, "BB1112223"), KNOWN)).isEqualTo(Level.NONE);
    }

    @Test
    void nobody_who_reaches_the_bits_is_left_out_and_whom_no_name_could_lift_to_them_is() {
        List<PreparedPerson> persons = Stream.of("Юлдашев", "Yo'ldoshev", "Abdu Rahmon", "Abdurahmon", "Li")
                .flatMap(surname -> Stream.of("Шухрат", "Shukhrat Anvar ugli", "Sh", "")
                        .flatMap(given -> Stream.of("1987-04-09", "1955-12-30", "")
                                .map(date -> PreparedPerson.of(person(surname, given, date, null)))))
                .toList();
        Comparison comparison = new Comparison(WEIGHTS, REGISTER);

        for (PreparedPerson one : persons) {
            Probe probe = comparison.of(one);
            assertThat(persons)
                    .allMatch(other -> probe.compare(
                                    other, comparison.compare(one, other).bits())
                            .isPresent())
                    .allMatch(other -> probe.compare(other, 200).isEmpty());
        }
    }

    @Test
    void certain_is_the_same_document_with_the_same_date() {
        assertThat(level(person("Yuldashev", "Shukhrat", "1987-04-09", "AC 765432I"), KNOWN))
                .isEqualTo(Level.CERTAIN);
    }

    @ParameterizedTest
    @CsvSource({"1987-09-04", "1987-04-08", "1987-04", "''"})
    void without_the_whole_date_agreeing_a_document_is_not_certain(String date) {
        assertThat(level(person("Юлдашев", "Шухрат", date, "AC7654321"), KNOWN)).isEqualTo(Level.CANDIDATE);
    }

    @Test
    void twins_are_never_certain_not_even_with_one_document() {
        PersonData twin = person("Юлдашев", "Анвар", "1987-04-09", "AC7654321");

        assertThat(compare(twin, KNOWN).twins()).isTrue();
        assertThat(level(twin, KNOWN)).isEqualTo(Level.CANDIDATE);
    }

    @Test
    void another_spelling_of_the_given_name_makes_no_twin() {
        assertThat(compare(person("Yuldashev", "Shuxrat", "1987-04-09", null), KNOWN)
                        .twins())
                .isFalse();
    }

    @Test
    void the_likeliest_of_all_spellings_counts() {
        PersonData renamed = new PersonData(
                List.of(RawName.of("Смирнова", "Ольга", null), RawName.of("Yuldasheva", "Olga", "Petrovna")),
                WrittenDate.read("1987-04-09"),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());

        Likeness likeness = compare(person("Юлдашева", "Ольга", "1987-04-09", null), renamed);

        assertThat(likeness.has(Field.SURNAME, Agreement.SAME_SOUND)).isTrue();
        assertThat(likeness.has(Field.PATRONYMIC, Agreement.MISSING)).isTrue();
    }

    @Test
    void a_predecessor_of_the_document_proves_as_much() {
        PersonData both = new PersonData(
                List.of(RawName.of("Yuldashev", "Shukhrat", null)),
                WrittenDate.read("1987-04-09"),
                Optional.of(Sex.MALE),
                Optional.of(new Country("UZB")),
                Set.of(new DocumentKey("UZB", "KK0000017"), new DocumentKey("UZB", "AC7654321")),
                Optional.empty());

        assertThat(compare(both, KNOWN).has(Field.DOCUMENT, Agreement.EQUAL)).isTrue();
    }

    @Test
    void words_of_one_part_do_not_count_twice() {
        PersonData one = person("Karimov", "Abdurahmon", "1987-04-09", null);
        PersonData two = person("Karimov", "Abdu Rahmon", "1987-04-09", null);

        assertThat(compare(two, two).bits() - compare(one, one).bits()).isLessThan(5);
        assertThat(compare(one, two).has(Field.GIVEN_NAME, Agreement.EQUAL)).isTrue();
    }

    @Test
    void the_bits_are_the_sum_of_what_the_fields_say() {
        Likeness likeness = compare(person("Yuldashev", "Anvar", "1987-09-04", "AC7654312"), KNOWN);

        assertThat(likeness.bits())
                .isEqualTo(
                        likeness.evidence().stream().mapToDouble(Evidence::bits).sum());
    }

    @Test
    void of_whom_nothing_is_known_nothing_is_said() {
        Likeness likeness = compare(People.named(RawName.of("...", "😀", "\u0000")), KNOWN);

        assertThat(likeness.evidence()).allMatch(evidence -> evidence.agreement() == Agreement.MISSING);
        assertThat(likeness.bits()).isZero();
    }

    private static Likeness compare(PersonData probe, PersonData known) {
        return new Comparison(WEIGHTS, REGISTER).compare(PreparedPerson.of(probe), PreparedPerson.of(known));
    }

    private static Level level(PersonData probe, PersonData known) {
        return Level.of(compare(probe, known), WEIGHTS.thresholds(), REGISTER.persons());
    }
}
