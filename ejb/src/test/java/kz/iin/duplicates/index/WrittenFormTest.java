package kz.iin.duplicates.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.iin.duplicates.DocumentKey;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.RawName;
import kz.iin.duplicates.WrittenDate;
import kz.iin.person.Country;
import kz.iin.person.Sex;
import org.junit.jupiter.api.Test;

class WrittenFormTest {

    @Test
    void a_person_is_read_as_told() {
        PersonData told = new PersonData(
                List.of(RawName.of("Әлиев", "Ұлан", "Ғаниұлы"), RawName.of("ALIYEV", "ULAN", null)),
                WrittenDate.read("1990-02"),
                Optional.of(Sex.MALE),
                Optional.of(new Country("UZB")),
                Set.of(new DocumentKey("UZB", "AB1234567"), new DocumentKey("", "77")),
                Optional.of("Samarkand"));

        assertThat(WrittenForm.read(WrittenForm.of(told))).isEqualTo(told);
    }

    @Test
    void a_person_of_whom_nothing_is_known_is_read_as_told() {
        PersonData told = new PersonData(
                List.of(), WrittenDate.UNKNOWN, Optional.empty(), Optional.empty(), Set.of(), Optional.empty());

        assertThat(WrittenForm.read(WrittenForm.of(told))).isEqualTo(told);
    }

    @Test
    void a_character_that_parts_fields_is_a_space_in_what_is_told() {
        PersonData told = named("A\u001FB\u001EC\u001DD\u0000E");

        assertThat(WrittenForm.read(WrittenForm.of(told))).isEqualTo(named("A B C D E"));
    }

    @Test
    void a_text_of_another_form_is_not_read() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WrittenForm.read("surname"))
                .withMessage("text has 6 fields");
    }

    private static PersonData named(String surname) {
        return new PersonData(
                List.of(RawName.of(surname, null, null)),
                WrittenDate.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }
}
