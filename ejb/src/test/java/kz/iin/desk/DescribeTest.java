package kz.iin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.iin.desk.Comparison.Described;
import kz.iin.desk.Comparison.Side;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.RawName;
import kz.iin.duplicates.WrittenDate;
import kz.iin.person.Country;
import kz.iin.person.Sex;
import org.junit.jupiter.api.Test;

class DescribeTest {

    private final PersonData ayse = person("AYŞE", new WrittenDate(1985, 6, 17));

    @Test
    void what_differs_is_marked_and_only_that() {
        List<Side> sides = Describe.sides(ayse, Optional.of(person("FATMA", new WrittenDate(1985, 6, 0))));

        assertThat(sides.stream().filter(Side::differs))
                .extracting(Side::field)
                .containsExactly(Described.NAMES, Described.BIRTH_DATE);
        assertThat(sides).extracting(Side::candidate).contains("YILMAZ FATMA", "00.06.1985", "TUR");
    }

    @Test
    void of_somebody_whose_data_are_gone_nothing_is_shown() {
        assertThat(Describe.sides(ayse, Optional.empty()))
                .hasSize(Described.values().length)
                .allSatisfy(side -> assertThat(side.candidate()).isEmpty());
    }

    private static PersonData person(String givenName, WrittenDate birthDate) {
        return new PersonData(
                List.of(RawName.of("YILMAZ", givenName, null)),
                birthDate,
                Optional.of(Sex.FEMALE),
                Optional.of(new Country("TUR")),
                Set.of(),
                Optional.of("İstanbul"));
    }
}
