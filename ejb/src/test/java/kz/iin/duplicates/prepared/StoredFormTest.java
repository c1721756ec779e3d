package kz.iin.duplicates.prepared;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredFormTest {

    @Test
    void what_is_stored_is_read_as_it_was_prepared() {
        PreparedPerson person = PreparedPerson.of(new PersonData(
                List.of(RawName.of("Oʻgʻuzova", "Şirin", "Жақсыбекқызы"), RawName.of("Огузова-Хан", "Ширин", null)),
                new WrittenDate(1987, 13, 0),
                Optional.of(Sex.FEMALE),
                Optional.of(new Country("UZB")),
                Set.of(new DocumentKey("UZB", "АА 123-4567"), new DocumentKey("", "77")),
                Optional.of("Toshkent shahri")));

        assertThat(PreparedPerson.read(person.stored())).isEqualTo(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "|;: ,", "\u0000", "😀", "\u202Eمحمد\u202C", "ꓠꓡ", "a|b;c:d,e f", "\uD800"})
    void whatever_a_register_wrote_can_be_stored(String name) {
        PreparedPerson person = PreparedPerson.of(nothingBut(RawName.of(name, name, name)));

        assertThat(PreparedPerson.read(person.stored())).isEqualTo(person);
        assertThat(person.stored()).doesNotContainPattern("\\p{Cntrl}|\\p{Cs}");
    }

    @Test
    void of_a_person_of_whom_nothing_is_known_nothing_is_stored() {
        PreparedPerson nobody = PreparedPerson.of(nothingBut(RawName.of(null, null, null)));

        assertThat(PreparedPerson.read(nobody.stored())).isEqualTo(nobody);
        assertThat(nobody.names()).isEmpty();
    }

    @Test
    void what_another_version_stored_is_not_read() {
        String stored =
                PreparedPerson.of(nothingBut(RawName.of("Ли", null, null))).stored();

        assertThatIllegalArgumentException().isThrownBy(() -> PreparedPerson.read("0" + stored));
    }

    private static PersonData nothingBut(RawName name) {
        return new PersonData(
                List.of(name), WrittenDate.UNKNOWN, Optional.empty(), Optional.empty(), Set.of(), Optional.empty());
    }
}
