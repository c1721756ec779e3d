package kz.iin.person.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void a_row_of_the_table_names_the_letter_of_its_code_point_and_ways_in_capitals() throws IOException {
        List<String> rows = rows();

        assertThat(rows).hasSizeGreaterThan(130).doesNotHaveDuplicates().allSatisfy(row -> {
            String[] columns = row.split(" ");
            assertThat(columns[1]).isEqualTo(Character.toString(Integer.parseInt(columns[0], 16)));
            assertThat(Stream.of(columns).skip(2)).isNotEmpty().allMatch(way -> way.matches("[A-Z]{1,4}|-"));
        });
    }

    @Test
    void every_latin_letter_of_the_first_two_blocks_of_unicode_is_in_the_table() throws IOException {
        List<String> rows = rows();

        assertThat(Stream.iterate(0xC0, point -> point <= 0x17D, point -> point + 1)
                        .filter(Character::isUpperCase)
                        .map("%04X "::formatted))
                .allMatch(point -> rows.stream().anyMatch(row -> row.startsWith(point)));
    }

    @Test
    void the_kazakh_letters_are_in_no_table() throws IOException {
        assertThat(rows()).noneMatch(row -> "ӘҒҚҢӨҰҮҺ".contains(row.split(" ")[1]));
    }

    private static List<String> rows() throws IOException {
        try (InputStream letters = Letter.class.getResourceAsStream("zone.letters")) {
            return new String(letters.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
