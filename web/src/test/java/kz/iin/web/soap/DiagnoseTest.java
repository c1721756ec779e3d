package kz.iin.web.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import javax.xml.stream.XMLStreamException;
import kz.iin.person.BirthDate;
import kz.iin.shared.DomainException;
import org.apache.cxf.interceptor.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnoseTest {

    private static final Logger LOG = Logger.getLogger(DiagnoseTest.class.getName());

    @Test
    void the_domain_says_its_own_code_rule_and_field() {
        Diagnosis diagnosis = Diagnose.carryingOut(new Fault(new NoSuchThing()));

        assertThat(diagnosis.code()).isEqualTo("NO_SUCH_THING");
        assertThat(diagnosis.field()).contains("thing");
        assertThat(diagnosis.text().in(Locale.ENGLISH)).isEqualTo("there is no such thing");
        assertThat(diagnosis.isOurs()).isFalse();
    }

    @Test
    void an_invalid_value_is_named_by_its_path() {
        Diagnosis diagnosis =
                Diagnose.carryingOut(new Fault(new InvalidValue("person/birthDate", "not in the future")));

        assertThat(diagnosis.code()).isEqualTo("INVALID_VALUE");
        assertThat(diagnosis.field()).contains("person/birthDate");
        assertThat(diagnosis.text().in(Locale.ENGLISH)).isEqualTo("not in the future");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | There is no such day in this month (ICAO Doc 9303-3, 3.8)",
                "ru | В этом месяце нет такого дня (ИКАО Doc 9303-3, 3.8)",
                "kk | Бұл айда мұндай күн жоқ (ИКАО Doc 9303-3, 3.8)"
            })
    void a_broken_rule_is_told_with_its_field_and_its_clause_in_each_language(String language, String text) {
        Throwable refused =
                catchThrowable(() -> Field.at("person/birthDate").make(() -> BirthDate.parse("1950-02-30")));

        Diagnosis diagnosis = Diagnose.carryingOut(new Fault(refused));

        assertThat(diagnosis.code()).isEqualTo("INVALID_VALUE");
        assertThat(diagnosis.field()).contains("person/birthDate");
        assertThat(diagnosis.text().in(Locale.forLanguageTag(language))).isEqualTo(text);
    }

    @Test
    void what_nobody_foresaw_is_ours_and_says_nothing() {
        Diagnosis diagnosis = Diagnose.carryingOut(new Fault(new IllegalStateException("row of DEMIR AYLA")));

        assertThat(diagnosis.isOurs()).isTrue();
        assertThat(diagnosis.text().in(Locale.ENGLISH)).doesNotContain("DEMIR");
        assertThat(diagnosis.field()).isEmpty();
    }

    @Test
    void bad_xml_is_the_callers_only_while_the_request_is_read() {
        Fault fault = new Fault(new XMLStreamException("bad"));

        assertThat(Diagnose.reading(fault, ElementPath.ROOT).code()).isEqualTo("MALFORMED_XML");
        assertThat(Diagnose.carryingOut(fault).isOurs()).isTrue();
    }

    @Test
    void a_message_that_grew_too_large_is_so_however_deep_the_cause() {
        XMLStreamException wrapped = new XMLStreamException("read", new NotAccepted(FaultCode.TOO_LARGE));

        Diagnosis diagnosis = Diagnose.reading(new Fault(wrapped), ElementPath.ROOT);

        assertThat(diagnosis.code()).isEqualTo("TOO_LARGE");
        assertThat(diagnosis.status()).isEqualTo(413);
    }

    @Test
    void an_element_of_no_operation_is_an_unknown_operation() {
        Fault fault = new Fault(new org.apache.cxf.common.i18n.Message("NO_PART_FOUND", LOG));

        assertThat(Diagnose.reading(fault, ElementPath.ROOT).code()).isEqualTo("UNKNOWN_OPERATION");
    }

    @Test
    void broken_attachments_are_no_soap() {
        Fault fault = new Fault(new IOException("no boundary"));

        assertThat(Diagnose.reading(fault, ElementPath.ROOT).code()).isEqualTo("NOT_SOAP");
    }

    @Test
    void an_include_that_cannot_be_followed_is_named_by_the_element_that_holds_it() {
        ElementPath path = new ElementPath(List.of("documentCopy", "content", "Include"), false);

        Diagnosis diagnosis = Diagnose.reading(new IllegalStateException("no attachment"), path);

        assertThat(diagnosis.code()).isEqualTo("INVALID_MESSAGE");
        assertThat(diagnosis.field()).contains("documentCopy/content");
    }

    private static final class NoSuchThing extends DomainException {
        NoSuchThing() {
            super("NO_SUCH_THING", "thing", "there is no such thing");
        }

        @Override
        public String text(Locale language) {
            return getMessage();
        }
    }
}
