package kz.iin.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.intake.CounterFixture;
import kz.iin.calendar.DeadlineRule;
import kz.iin.calendar.Term;
import kz.iin.documents.DeriveRequirement;
import kz.iin.documents.IdentifyingData;
import kz.iin.documents.Requirement;
import kz.iin.number.Iin;
import kz.iin.person.BirthDate;
import kz.iin.person.PersonName;
import kz.iin.person.mrz.Mrz;
import kz.iin.reference.MissionData;
import kz.iin.reference.ReferenceData;
import kz.iin.reference.ReferenceFixture;
import kz.iin.rules.Applying;
import kz.iin.shared.DomainException;
import kz.iin.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The cases of {@code src/test/resources/kz/iin/law}, one a line: written by hand from the law, never by the code they
 * test. Their second column is the section of the law's reference that they were taken from.
 */
class LawCasesTest {

    private static final ReferenceData DATA = ReferenceFixture.data();
    private static final Path TABLES = Path.of("src/test/resources/kz/iin/law");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "counter.csv", delimiter = '|', numLinesToSkip = 1)
    void the_counter_accepts_what_the_law_admits_and_names_what_it_does_not(ArgumentsAccessor row) {
        String others = Optional.ofNullable(row.getString(4)).orElse("");

        String outcome = told(() -> {
            CounterFixture.accept(
                    DATA, Applicant.with(others).applies(row.getString(2)), Instant.parse(row.getString(3)));
            return "accepted";
        });

        assertThat(outcome).as(row.getString(6)).isEqualTo(row.getString(5));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "rules.csv", delimiter = '|', numLinesToSkip = 1)
    void the_rules_of_the_day_of_application_say_who_may_apply(ArgumentsAccessor row) {
        Applying applying = new Applying(
                LocalDate.parse(row.getString(2)),
                BirthDate.parse(row.getString(3)),
                Optional.ofNullable(row.getString(4)),
                Set.copyOf(words(row.getString(5))),
                Set.of());

        List<String> shortfalls = DATA.ruleSets().shortfalls(applying).stream()
                .map(found -> (found.kind() + " " + found.subject()).strip())
                .toList();

        assertThat(String.join(", ", shortfalls))
                .as(row.getString(7))
                .isEqualTo(Optional.ofNullable(row.getString(6)).orElse(""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "deadlines.csv", delimiter = '|', numLinesToSkip = 1)
    void the_service_takes_one_working_day_the_day_of_filing_not_counted(ArgumentsAccessor row) {
        MissionData mission = DATA.mission(row.getString(2)).orElseThrow();
        LocalDateTime filed = LocalDateTime.parse(row.getString(3));

        Term term = DeadlineRule.valueOf(row.getString(4))
                .term(filed.atZone(mission.zone()).toInstant(), mission.calendar(filed.toLocalDate()), DATA.astana());

        assertThat(term.deadline().day() + " " + term.endsAt())
                .as(row.getString(7))
                .isEqualTo(row.getString(5) + " " + row.getString(6));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "papers.csv", delimiter = '|', numLinesToSkip = 1)
    void where_and_when_the_notary_acted_decides_what_a_translation_needs(ArgumentsAccessor row) {
        IdentifyingData shown = IdentifyingData.written(row.getString(2).split(";", -1));

        Requirement requirement = new DeriveRequirement(DATA.treaties())
                .derive(shown, Certified.by(row.getString(3)), LocalDate.parse(row.getString(4)));

        assertThat(requirement.formality() + " " + requirement.reason())
                .as(row.getString(7))
                .isEqualTo(row.getString(5) + " " + row.getString(6));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "zones.csv", delimiter = '|', numLinesToSkip = 1)
    void the_zones_of_the_document_and_the_form_are_held_against_each_other(ArgumentsAccessor row) {
        String others = Optional.ofNullable(row.getString(2)).orElse("");
        Mrz mrz = Mrz.parse(row.getString(3) + "\n" + row.getString(4));
        Optional<PersonName> visualName = Optional.ofNullable(row.getString(5))
                .map(name -> name.split(" "))
                .map(words -> PersonName.of(words[0], words[1], null));

        List<String> differences = Applicant.with(others).differencesFrom(mrz, visualName);

        assertThat(String.join(", ", differences))
                .as(row.getString(7))
                .isEqualTo(Optional.ofNullable(row.getString(6)).orElse(""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "numbers.csv", delimiter = '|', numLinesToSkip = 1)
    void a_number_is_told_from_a_mistyped_one_by_its_check_digit_alone(ArgumentsAccessor row) {
        String is = validity(row.getString(2));

        assertThat(is).as(row.getString(4)).isEqualTo(row.getString(3));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "decisions.csv", delimiter = '|', numLinesToSkip = 1)
    void an_operator_decides_on_what_the_registries_answered_and_silence_is_no_ground(ArgumentsAccessor row) {
        Proceeding proceeding = Proceeding.begun(1);
        proceeding.answer(words(row.getString(2)));

        String then = told(() -> proceeding.decide(words(row.getString(3))));

        assertThat(then).as(row.getString(6)).isEqualTo(row.getString(4));
        assertThat(proceeding.proposed()).isEqualTo(words(row.getString(5)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "afterwards.csv", delimiter = '|', numLinesToSkip = 1)
    void four_eyes_the_handing_over_and_the_annulment_take_whom_the_law_wants(ArgumentsAccessor row) {
        Course course = new Course(Proceeding.begun(1), row.getString(2).equals("yes"));

        String then = told(() -> course.walk(row.getString(3)));

        assertThat(then).as(row.getString(5)).isEqualTo(row.getString(4));
    }

    /** Each verb at each status: where it leads, or what stands in the way. */
    @ParameterizedTest(name = "{0} {2}")
    @CsvFileSource(resources = "verbs.csv", delimiter = '|', numLinesToSkip = 1)
    void at_each_status_only_that_is_done_which_leads_on_by_the_law(ArgumentsAccessor row) {
        String verb = row.getString(2);

        assertThat(Station.values()).allSatisfy(station -> {
            String outcome = told(() -> station.reached().walk(verb));

            assertThat(outcome)
                    .as("%s at %s: %s", verb, station, row.getString(14))
                    .isEqualTo(row.getString(3 + station.ordinal()));
        });
    }

    @Test
    void the_verbs_are_walked_from_every_status_that_is_stored() {
        Set<String> stations = Stream.of(Station.values())
                .map(station -> station.reached().proceeding().stands())
                .collect(Collectors.toSet());

        assertThat(Stream.of(ApplicationStatus.values()).map(Enum::name))
                .filteredOn(status -> !status.equals("DRAFT"))
                .containsExactlyInAnyOrderElementsOf(stations);
        assertThat(lines(TABLES.resolve("verbs.csv")).get(0).split(" *\\| *"))
                .containsSubsequence(Stream.of(Station.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void after_a_refusal_the_same_person_applies_again_and_is_no_duplicate() {
        Proceeding refused = Proceeding.begun(1);
        refused.answer(Proceeding.ALL_PASSED);
        refused.decide(List.of("refuse", "UNRELIABLE_DOCUMENTS"));

        CounterFixture.accept(DATA, Applicant.ordinary().applies("TUR-IST"), Proceeding.LATER);
        Proceeding again = Proceeding.begun(2);
        again.answer(Proceeding.ALL_PASSED);

        assertThat(again.decide(List.of("form"))).isEqualTo("FORMED");
        assertThat(refused.stands()).isEqualTo("REFUSED");
    }

    @Test
    void there_are_at_least_sixty_cases_each_with_a_name_of_its_own_and_a_section_of_the_law() {
        List<String[]> cases = cases();

        assertThat(cases.stream().map(row -> row[0].strip()))
                .hasSizeGreaterThanOrEqualTo(60)
                .doesNotHaveDuplicates();
        assertThat(cases).allSatisfy(row -> {
            assertThat(row[0].strip()).matches("[A-Z][0-9]{2}");
            assertThat(row[1].strip()).matches("[0-9]+(\\.[0-9]+)?( q\\.[1-6])?");
        });
    }

    private static String validity(String digits) {
        try {
            return new Iin(digits).value().equals(digits) ? "valid" : "another number";
        } catch (IllegalArgumentException refused) {
            return "invalid";
        }
    }

    /** What came of it, or the rule and the field that stood in the way. */
    private static String told(Supplier<String> step) {
        try {
            return step.get();
        } catch (RuleBroken broken) {
            return broken.rule().name() + " " + broken.field();
        } catch (DomainException refused) {
            return (refused.code() + " " + refused.field().orElse("")).strip();
        }
    }

    private static List<String> words(String cell) {
        return cell == null ? List.of() : List.of(cell.split(" "));
    }

    private static List<String[]> cases() {
        try (Stream<Path> tables = Files.list(TABLES)) {
            return tables.flatMap(table -> lines(table).stream().skip(1))
                    .map(line -> line.split("\\|"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
