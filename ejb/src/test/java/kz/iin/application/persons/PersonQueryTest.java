package kz.iin.application.persons;

import static org.assertj.core.api.Assertions.assertThat;

import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.PersonName;
import org.junit.jupiter.api.Test;

class PersonQueryTest {

    @Test
    void a_document_number_is_looked_for_as_it_is_kept() {
        assertThat(new PersonQuery.ByDocument(" vi-аб 123456 ", new Country("TUR")).number())
                .isEqualTo("VI-АБ 123456");
    }

    @Test
    void a_query_in_a_log_line_stays_withheld() {
        assertThat(new PersonQuery.ByDocument("U1234567", new Country("TUR"))).hasToString("ByDocument[withheld]");
        assertThat(new PersonQuery.ByName(PersonName.of("DEMIR", null, null), BirthDate.parse("1990")))
                .hasToString("ByName[withheld]");
    }
}
