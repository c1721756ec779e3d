package kz.iin.web.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FieldTest {

    @Test
    void a_value_that_accepts_is_given_back() {
        assertThat(Field.at("person/birthDate").make(() -> "1990")).isEqualTo("1990");
    }

    @Test
    void a_rule_about_the_value_itself_names_the_place() {
        assertRefused(Field.at("person/citizenship"), "country: a code", "person/citizenship", "a code");
    }

    @Test
    void a_rule_about_a_part_names_the_element_of_the_contract() {
        Field document = Field.at("person/identityDocument");

        assertRefused(document, "documentNumber: 1 to 20", "person/identityDocument/number", "1 to 20");
        assertRefused(
                Field.at("person"),
                "document/issued: not before the birth",
                "person/identityDocument/issued",
                "not before the birth");
    }

    @Test
    void a_rule_about_a_part_of_the_whole_request_begins_without_a_slash() {
        assertRefused(Field.request(), "documentCopy: 1 to 10 copies", "documentCopy", "1 to 10 copies");
    }

    @Test
    void the_second_of_several_carries_its_number() {
        Field copies = Field.request();

        assertThat(copies.child("documentCopy", 1).path()).isEqualTo("documentCopy");
        assertThat(copies.child("documentCopy", 2).path()).isEqualTo("documentCopy[2]");
    }

    /** Such a text may repeat the value: it is neither shown nor taken for the caller's mistake. */
    @Test
    void an_exception_that_is_no_rule_flies_on() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Field.at("person").make(() -> Integer.valueOf("DEMIR")))
                .withMessageContaining("DEMIR");
    }

    private static void assertRefused(Field field, String refusal, String path, String rule) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> field.make(() -> {
                    throw new IllegalArgumentException(refusal);
                }))
                .withMessage(rule)
                .matches(invalid -> invalid.field().equals(path));
    }
}
