package kz.iin.web.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import kz.iin.access.administration.PartField;
import kz.iin.access.administration.Proposal;
import kz.iin.access.administration.RuleSetField;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.CopyKind;
import kz.iin.application.DeclineGround;
import kz.iin.application.reading.Role;
import kz.iin.audit.Deed;
import kz.iin.calendar.Urgency;
import kz.iin.certificate.paper.CopyReason;
import kz.iin.certificate.sign.SealLevel;
import kz.iin.certificate.verify.Finding;
import kz.iin.counter.Certifier;
import kz.iin.counter.DraftField;
import kz.iin.counter.OnNotarysAct;
import kz.iin.counter.Step;
import kz.iin.decision.Check;
import kz.iin.decision.RefusalGround;
import kz.iin.desk.Comparison.Described;
import kz.iin.desk.Hindrance;
import kz.iin.desk.Work;
import kz.iin.documents.Confirmation;
import kz.iin.documents.Formality;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.DocumentType;
import kz.iin.person.Sex;
import kz.iin.person.comparison.Compared;
import kz.iin.person.comparison.Contrast;
import kz.iin.person.comparison.Severity;
import kz.iin.person.mrz.Element;
import kz.iin.queue.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    private final Labels english = new Labels(Locale.ENGLISH);

    static Stream<Arguments> every_value_in_every_language() {
        return Languages.ALL.stream()
                .flatMap(language -> Stream.of(
                                ApplicationStatus.values(),
                                RefusalGround.values(),
                                Check.values(),
                                CopyKind.values(),
                                DeclineGround.values(),
                                Compared.values(),
                                Element.values(),
                                Severity.values(),
                                Confirmation.values(),
                                MenuGroup.values(),
                                DraftField.values(),
                                Step.values(),
                                Certifier.values(),
                                OnNotarysAct.values(),
                                Formality.values(),
                                Role.values(),
                                Queue.values(),
                                Urgency.values(),
                                Work.values(),
                                Hindrance.values(),
                                CopyReason.values(),
                                Described.values(),
                                Deed.values(),
                                Proposal.Kind.values())
                        .flatMap(Stream::of)
                        .map(value -> Arguments.of(language, value)));
    }

    static Stream<Arguments> every_field_of_a_rule_set_in_every_language() {
        return Languages.ALL.stream()
                .flatMap(language -> Stream.of(RuleSetField.values(), PartField.values())
                        .flatMap(Stream::of)
                        .map(value -> Arguments.of(language, value)));
    }

    @ParameterizedTest
    @MethodSource({"every_value_in_every_language", "every_field_of_a_rule_set_in_every_language"})
    void every_status_ground_check_copy_difference_group_deed_and_role_has_a_text_in_each_language(
            Locale language, Enum<?> value) {
        String text = new Labels(language).of(value);

        assertThat(text).isNotBlank().doesNotContain(value.name());
    }

    @Test
    void no_two_statuses_read_alike() {
        assertThat(Languages.ALL)
                .allSatisfy(language -> assertThat(ApplicationStatus.values())
                        .extracting(new Labels(language)::of)
                        .doesNotHaveDuplicates());
    }

    @Test
    void every_sex_and_document_type_is_named_as_on_the_certificate() {
        assertThat(Sex.values()).extracting(english::sex).containsExactly("Male", "Female", "Unspecified");
        assertThat(DocumentType.values())
                .allSatisfy(type -> assertThat(english.documentType(type)).isNotBlank());
    }

    @Test
    void every_contrast_reads_as_it_is_told_to_an_operator() {
        assertThat(Contrast.values()).extracting(english::contrast).contains("The check digit is another one");
    }

    @Test
    void a_check_names_its_own_act_and_else_that_of_its_ground() {
        assertThat(english.clause(Check.COUNTER_MRZ)).isEqualTo("ICAO Doc 9303-3, 4.9");
        assertThat(english.clause(Check.GBDFL_NAME)).contains("art. 19-1 p. 5");
        assertThat(Languages.ALL)
                .allSatisfy(language -> assertThat(Check.values())
                        .extracting(new Labels(language)::clause)
                        .doesNotContainNull());
    }

    @Test
    void every_finding_about_a_certificate_reads_in_words() {
        assertThat(Languages.ALL)
                .allSatisfy(language -> assertThat(Finding.values())
                        .extracting(new Labels(language)::of)
                        .doesNotHaveDuplicates()
                        .allMatch(text -> text.contains(" ")));
    }

    @Test
    void every_level_of_a_signature_says_what_it_proves() {
        assertThat(Languages.ALL)
                .allSatisfy(language -> assertThat(SealLevel.values())
                        .allSatisfy(level ->
                                assertThat(new Labels(language).of(level)).startsWith(level + ": ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SEX | F | Female",
                "ISSUER | D | Germany, D",
                "CITIZENSHIP | XQQ | XQQ",
                "DOCUMENT_CODE | P | P",
                "DOCUMENT_CODE | IDENTITY_CARD | Identity card",
                "NAME | OSMAN | OSMAN"
            })
    void a_code_that_a_source_says_reads_by_its_name(Element element, String said, String text) {
        assertThat(english.sourced(element, said)).isEqualTo(text);
    }

    @Test
    void a_text_that_a_language_lacks_is_taken_from_no_other() {
        enum Unnamed {
            VALUE
        }

        assertThatThrownBy(() -> english.of(Unnamed.VALUE)).isInstanceOf(MissingResourceException.class);
    }

    @ParameterizedTest
    @CsvSource({"kk, Германия", "ru, Германия", "en, Germany"})
    void a_country_is_named_in_the_language_of_the_page(String language, String name) {
        Labels labels = new Labels(Locale.forLanguageTag(language));

        assertThat(labels.country(new Country("D"))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"1950-03-17, 17.03.1950", "1950-03, 03.1950", "1950, 1950"})
    void a_birth_date_reads_as_far_as_it_is_known(String known, String text) {
        assertThat(english.birthDate(BirthDate.parse(known))).isEqualTo(text);
    }

    @Test
    void a_moment_reads_as_the_clocks_of_the_mission_show_it() {
        ZoneId newYork = ZoneId.of("America/New_York");
        Instant summer = Instant.parse("2026-07-01T02:30:15Z");

        assertThat(english.minute(summer, newYork)).isEqualTo("30.06.2026 22:30");
        assertThat(english.second(summer, newYork)).isEqualTo("30.06.2026 22:30:15");
        assertThat(english.zone(newYork, summer)).isEqualTo("America/New_York, UTC-04:00");
    }

    @ParameterizedTest
    @CsvSource({"1023, 1023 B", "1024, 1 KB", "1048575, 1023 KB", "1048576, 1.0 MB", "7864320, 7.5 MB"})
    void a_size_reads_in_the_largest_unit_that_it_fills(long bytes, String text) {
        assertThat(english.size(bytes)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"SEX, F, Женский", "CITIZENSHIP, SWE, 'Швеция, SWE'", "BIRTH_PLACE, Zenith, Zenith", "SEX, '', —"})
    void what_is_known_of_a_person_is_told_in_words(Described field, String known, String told) {
        assertThat(new Labels(Locale.forLanguageTag("ru")).described(field, known))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"MTSRIAP, МЦРИАП (ГБД ФЛ)", "POLICE, POLICE"})
    void who_is_asked_is_named_if_it_has_a_name(String partner, String told) {
        assertThat(new Labels(Locale.forLanguageTag("ru")).partner(partner)).isEqualTo(told);
    }
}
