package kz.iin.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.iin.application.ReplyAddress;
import kz.iin.documents.Certification;
import kz.iin.documents.Confirmation;
import kz.iin.documents.CounterCheck;
import kz.iin.documents.Formality;
import kz.iin.documents.Script;
import kz.iin.documents.Translation;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.Person;
import kz.iin.shared.RuleTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatherDraftTest {

    @Test
    void a_whole_draft_is_a_person_with_papers_and_nothing_to_mend() {
        Gathered gathered = GatherDraft.from(DraftFixture.aWholeDraft());

        assertThat(gathered.faults()).isEmpty();
        Person person = gathered.person().orElseThrow();
        assertThat(person.latinName().full()).isEqualTo("ERIKSSON ANNA MARIA");
        assertThat(person.cyrillicName()).isEmpty();
        assertThat(person.document().expires()).contains(LocalDate.of(2034, 2, 2));
        assertThat(gathered.consentGivenOn()).contains(LocalDate.of(2026, 3, 2));
        assertThat(gathered.papers().consent().orElseThrow().until()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DraftField.class,
            names = {
                "BIRTH_DATE",
                "SEX",
                "CITIZENSHIP",
                "DOCUMENT_TYPE",
                "DOCUMENT_NUMBER",
                "ISSUER",
                "ISSUED",
                "BIRTH_PLACE",
                "NAME_IN_LATIN",
                "CONSENT_GIVEN_ON",
                "OPERATOR_NAME",
                "OPERATOR_BIN",
                "TEXT_VERSION",
                "CONSENT_DATA"
            })
    void what_every_application_states_is_missed_at_its_field(DraftField field) {
        Gathered gathered = GatherDraft.from(DraftFixture.aDraftWith(field, ""));

        assertThat(gathered.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.isMissing()).isTrue();
            assertThat(fault.field()).contains(field);
        });
    }

    @Test
    void one_name_is_enough() {
        assertThat(GatherDraft.from(DraftFixture.aDraftWith(DraftField.GIVEN_NAME, ""))
                        .faults())
                .isEmpty();
        assertThat(GatherDraft.from(DraftFixture.aDraftWith(DraftField.SURNAME, ""))
                        .faults())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SURNAME, ИВАНОВ, NAME_OF_ONE_SCRIPT",
        "GIVEN_NAME, 4NNA, NAME_LETTERS",
        "CYRILLIC_GIVEN_NAME, Anna, NAME_CYRILLIC",
        "BIRTH_DATE, 30.02.1974, BIRTH_DATE_DAY",
        "BIRTH_DATE, 1974/08/12, BIRTH_DATE_FORM",
        "SEX, Q, SEX_LETTER",
        "CITIZENSHIP, ZZZ, COUNTRY_CODE",
        "DOCUMENT_TYPE, LIBRARY_CARD, DRAFT_CHOICE",
        "DOCUMENT_NUMBER, №1, DOCUMENT_NUMBER_FORM",
        "ISSUED, 31.02.2024, DRAFT_DATE",
        "ISSUED, 01.01.1974, DOCUMENT_ISSUED_AFTER_BIRTH",
        "EXPIRES, 2034-02-02, DRAFT_DATE",
        "EXPIRES, 02.02.2024, DOCUMENT_EXPIRES_AFTER_ISSUE",
        "ZONE, P<UTO, MRZ_LINES",
        "CERTIFIED_BY, FRIEND, DRAFT_CHOICE",
        "OPERATOR_BIN, 12345, CONSENT_BIN"
    })
    void what_can_not_be_is_told_at_its_field_with_its_rule(DraftField field, String value, String rule) {
        Gathered gathered = GatherDraft.from(DraftFixture.aDraftWith(field, value));

        assertThat(gathered.faults())
                .anySatisfy(fault -> assertThat(fault.code()).isEqualTo(rule));
        assertThat(gathered.faults())
                .filteredOn(fault -> fault.code().equals(rule))
                .allSatisfy(fault -> assertThat(fault.step()).isEqualTo(field.step()));
    }

    @ParameterizedTest
    @CsvSource({"17.03.1950, 1950-03-17", "03.1950, 1950-03", "1950, 1950"})
    void a_birth_date_may_be_known_in_part(String typed, String known) {
        Gathered gathered = GatherDraft.from(DraftFixture.aDraftWith(DraftField.BIRTH_DATE, typed));

        assertThat(gathered.birthDate()).contains(BirthDate.parse(known));
        assertThat(TypedDay.write(BirthDate.parse(known))).isEqualTo(typed);
    }

    @Test
    void what_the_officer_saw_is_the_check_of_the_counter() {
        DraftContent content = DraftFixture.aWholeDraft()
                .with(Map.of(
                        DraftField.NAME_IN_LATIN, "",
                        DraftField.NAME_IN_OTHER, DraftField.TICKED,
                        DraftField.CERTIFIED_BY, "NOTARY",
                        DraftField.NOTARY_COUNTRY, "TUR",
                        DraftField.NOTARY_ACTED_ON, "15.01.2026",
                        DraftField.BROUGHT, "APOSTILLE"));

        assertThat(GatherDraft.from(content).papers().check())
                .contains(new CounterCheck(
                        Set.of(Script.OTHER),
                        Set.of(Script.LATIN),
                        Optional.of(new Translation(
                                new Certification.ByNotary(new Country("TUR"), LocalDate.of(2026, 1, 15)),
                                Formality.APOSTILLE)),
                        Set.of(Confirmation.ORIGINAL_SEEN, Confirmation.COPY_TRUE)));
    }

    @Test
    void of_a_notarys_act_all_is_stated() {
        Gathered gathered = GatherDraft.from(DraftFixture.aDraftWith(DraftField.CERTIFIED_BY, "NOTARY"));

        assertThat(gathered.faults())
                .extracting(fault -> fault.field().orElseThrow())
                .containsExactly(DraftField.NOTARY_COUNTRY, DraftField.NOTARY_ACTED_ON, DraftField.BROUGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void whatever_is_wrong_in_an_empty_draft_reads_in_each_language_with_its_clause(String language) {
        assertThat(GatherDraft.from(DraftContent.EMPTY).faults())
                .hasSizeGreaterThan(10)
                .allSatisfy(fault ->
                        assertThat(fault.text(Locale.forLanguageTag(language))).matches(".{10,} \\(.*[0-9].*\\)"));
    }

    @ParameterizedTest
    @EnumSource(DraftRule.class)
    void each_rule_of_a_field_reads_otherwise_in_each_language(DraftRule rule) {
        assertThat(Arrays.asList("kk", "ru", "en"))
                .extracting(language -> RuleTexts.text(RuleTexts.key(rule), Locale.forLanguageTag(language)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "person/identityDocument/expires, EXPIRES",
        "documentReading/line[2], ZONE",
        "consentGivenOn, CONSENT_GIVEN_ON",
        "consent/until, CONSENT_UNTIL",
        "counterCheck/translation/byNotary/brought, BROUGHT",
        "counterCheck/translation, CERTIFIED_BY",
        "documentReading, ZONE",
        "person/citizenship, CITIZENSHIP"
    })
    void a_fault_of_the_contract_is_told_at_the_field_that_it_is_about(String named, DraftField field) {
        assertThat(DraftField.at(named)).contains(field);
    }

    @Test
    void a_fault_of_the_copies_is_about_no_field() {
        assertThat(DraftField.at("documentCopy")).isEmpty();
    }

    @Test
    void nobody_has_to_give_an_address_for_mail() {
        assertThat(GatherDraft.from(DraftFixture.aWholeDraft()).replyAddress()).isEmpty();
    }

    @Test
    void whoever_gives_an_address_says_the_language_and_consents_to_it() {
        DraftContent addressed = DraftFixture.aDraftWith(DraftField.REPLY_ADDRESS, "a@mail.example");
        DraftContent whole =
                addressed.with(Map.of(DraftField.REPLY_LANGUAGE, "ru", DraftField.REPLY_CONSENT, DraftField.TICKED));

        assertThat(GatherDraft.from(addressed).faults())
                .extracting(fault -> fault.field().orElseThrow())
                .containsExactly(DraftField.REPLY_LANGUAGE, DraftField.REPLY_CONSENT);
        assertThat(GatherDraft.from(addressed).replyAddress()).isEmpty();
        assertThat(GatherDraft.from(whole).faults()).isEmpty();
        assertThat(GatherDraft.from(whole).replyAddress()).contains(new ReplyAddress("a@mail.example", "ru"));
    }

    @Test
    void what_is_no_address_is_told_at_its_field_by_its_rule() {
        assertThat(GatherDraft.from(DraftFixture.aDraftWith(DraftField.REPLY_ADDRESS, "nobody"))
                        .faults())
                .extracting(FieldFault::field, FieldFault::code)
                .contains(tuple(Optional.of(DraftField.REPLY_ADDRESS), "REPLY_ADDRESS_FORM"));
    }
}
