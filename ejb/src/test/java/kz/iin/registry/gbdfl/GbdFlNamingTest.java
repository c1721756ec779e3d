package kz.iin.registry.gbdfl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.iin.contract.common.gbdfl.v1.DictionaryValue;
import kz.iin.contract.common.gbdfl.v1.Document;
import kz.iin.contract.common.gbdfl.v1.NameQuery;
import kz.iin.contract.common.gbdfl.v1.Person;
import kz.iin.contract.common.gbdfl.v1.RequestHeader;
import kz.iin.contract.common.gbdfl.v1.ResponseHeader;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.RawName;
import kz.iin.duplicates.WrittenDate;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.PersonFixture;
import kz.iin.person.PersonName;
import kz.iin.person.Sex;
import kz.iin.registry.QuestionFixture;
import kz.iin.registry.RegistryUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GbdFlNamingTest {

    private static final UUID ASKED = QuestionFixture.MESSAGE_ID;

    @Test
    void the_Cyrillic_name_stands_in_the_main_fields_and_the_Latin_one_beside_it() {
        Person written = GbdFlNaming.person(PersonFixture.aPerson());

        assertThat(written.getSurname()).isEqualTo("Йылмаз");
        assertThat(written.getName()).isEqualTo("Айше");
        assertThat(written.getPatronymic()).isEqualTo("Мехметкызы");
        assertThat(written.getEngSurname()).isEqualTo("Yılmaz");
        assertThat(written.getEngFirstName()).isEqualTo("Ayşe");
    }

    @Test
    void without_a_Cyrillic_name_the_Latin_one_leads_and_an_absent_part_stays_absent() {
        Person written = GbdFlNaming.person(PersonFixture.aMononym());

        assertThat(written.getSurname()).isEqualTo("Suharjo");
        assertThat(written.getEngSurname()).isEqualTo("Suharjo");
        assertThat(written.getName()).isNull();
        assertThat(written.getPatronymic()).isNull();
        assertThat(written.getEngFirstName()).isNull();
    }

    @Test
    void whoever_is_found_is_known_by_what_gbd_fl_tells_whatever_our_own_rules() {
        Person told = GbdFlNaming.person(PersonFixture.aPerson());
        told.setCitizenship("ZZZ");
        told.getDocument().setNumber("---");

        PersonData known = GbdFlNaming.data(told);

        assertThat(known.names())
                .containsExactly(RawName.of("Йылмаз", "Айше", "Мехметкызы"), RawName.of("Yılmaz", "Ayşe", null));
        assertThat(known.birthDate()).isEqualTo(new WrittenDate(1988, 3, 0));
        assertThat(known.sex()).contains(Sex.FEMALE);
        assertThat(known.citizenship()).isEmpty();
        assertThat(known.documents()).isEmpty();
    }

    @Test
    void a_birth_date_is_written_as_far_as_it_is_known() {
        assertThat(GbdFlNaming.person(PersonFixture.aPerson()).getBirthDate()).isEqualTo("1988-03");
        assertThat(GbdFlNaming.nameQuery(PersonFixture.aPerson()).getBirthDate())
                .isEqualTo("1988-03");
    }

    @ParameterizedTest
    @CsvSource({"MALE, 1", "FEMALE, 2", "UNSPECIFIED, 0"})
    void sex_is_a_code_of_the_dictionary(Sex sex, String gender) {
        assertThat(GbdFlNaming.person(aPersonOf(sex)).getGender()).isEqualTo(gender);
    }

    @Test
    void the_document_is_written_whole() {
        Document written = GbdFlNaming.person(PersonFixture.aPerson()).getDocument();

        assertThat(written.getType().value()).isEqualTo("PASSPORT");
        assertThat(written.getNumber()).isEqualTo("U00000017");
        assertThat(written.getIssueCountry()).isEqualTo("TUR");
        assertThat(written.getBeginDate()).isEqualTo(LocalDate.of(2021, 5, 4));
        assertThat(written.getEndDate()).isEqualTo(LocalDate.of(2031, 5, 3));
    }

    @Test
    void a_search_by_name_is_in_one_script() {
        NameQuery cyrillic = GbdFlNaming.nameQuery(PersonFixture.aPerson());
        NameQuery latin = GbdFlNaming.latinNameQuery(PersonFixture.aPerson());

        assertThat(List.of(cyrillic.getSurname(), cyrillic.getName(), cyrillic.getPatronymic()))
                .containsExactly("Йылмаз", "Айше", "Мехметкызы");
        assertThat(List.of(latin.getSurname(), latin.getName())).containsExactly("Yılmaz", "Ayşe");
        assertThat(latin.getPatronymic()).isNull();
        assertThat(latin.getBirthDate()).isEqualTo("1988-03");
    }

    @Test
    void a_search_by_name_leaves_out_what_the_person_has_not() {
        NameQuery query = GbdFlNaming.nameQuery(PersonFixture.aMononym());

        assertThat(query.getSurname()).isEqualTo("Suharjo");
        assertThat(query.getName()).isNull();
        assertThat(query.getPatronymic()).isNull();
    }

    @Test
    void the_header_says_which_question_it_is_whose_and_when_it_was_first_asked() {
        RequestHeader header = GbdFlNaming.header(QuestionFixture.aCheckOf(PersonFixture.aPerson()), "IIN_MFA");

        assertThat(header.getMessageId()).isEqualTo(ASKED.toString());
        assertThat(header.getMessageDate()).isEqualTo(Instant.parse("2026-03-02T06:00:00Z"));
        assertThat(header.getSenderCode()).isEqualTo("IIN_MFA");
    }

    @Test
    void an_answer_to_the_question_that_was_processed_is_taken() {
        ResponseHeader header = answerTo(ASKED, "00000");

        assertThatCode(() -> GbdFlNaming.requireAnswerTo(ASKED, header)).doesNotThrowAnyException();
        assertThatCode(() -> GbdFlNaming.requireProcessed(header)).doesNotThrowAnyException();
    }

    @Test
    void an_answer_to_another_question_is_none() {
        UUID other = UUID.fromString("0b8a1c1e-3c1b-4f57-9d0a-0d6f3b1f7aff");

        assertThatExceptionOfType(RegistryUnavailable.class)
                .isThrownBy(() -> GbdFlNaming.requireAnswerTo(ASKED, answerTo(other, "00000")))
                .withMessage("OTHER_ANSWER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00001", "0", "000000", "ERROR"})
    void an_answer_that_was_not_processed_is_none(String code) {
        assertThatExceptionOfType(RegistryUnavailable.class)
                .isThrownBy(() -> GbdFlNaming.requireProcessed(answerTo(ASKED, code)))
                .withMessage("NOT_PROCESSED");
    }

    private static ResponseHeader answerTo(UUID request, String code) {
        DictionaryValue result = new DictionaryValue();
        result.setCode(code);
        ResponseHeader header = new ResponseHeader();
        header.setRequestId(request.toString());
        header.setMessageResult(result);
        return header;
    }

    private static kz.iin.person.Person aPersonOf(Sex sex) {
        return new kz.iin.person.Person(
                PersonName.of("Kaya", "Deniz", null),
                Optional.empty(),
                BirthDate.parse("1990"),
                sex,
                new Country("TUR"),
                "Izmir",
                PersonFixture.aPassport(LocalDate.of(2021, 5, 4)));
    }
}
