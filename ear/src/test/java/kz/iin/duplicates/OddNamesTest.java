package kz.iin.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.iin.duplicates.index.Candidate;
import kz.iin.sample.Population;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Issue 5, Bad input: what PostgreSQL and the keys must bear. */
class OddNamesTest {

    @RegisterExtension
    final IndexStage stage = new IndexStage();

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("one letter", "X", null),
                Arguments.of("emoji", "KARIMOV \uD83D\uDE00", "\uD83D\uDE00"),
                Arguments.of("half of an emoji", "KARIMOV\uD83D", "ANVAR"),
                Arguments.of("right to left", "\u202E\u0645\u062D\u0645\u062F", "\u0639\u0644\u064A"),
                Arguments.of("NUL", "KARI\u0000MOV", "\u0000"),
                Arguments.of("only punctuation", "...", "'-'"),
                Arguments.of("two scripts in a word", "K\u0410R\u0406MOV", "\u0410nvar"),
                Arguments.of("200 letters", "KARIMOVA".repeat(25), "\u0416\u0430\u043D\u0430".repeat(50)),
                Arguments.of("100 words", "O ".repeat(100), "ABDU RAHMON ".repeat(16)),
                Arguments.of("the marks of the stored form", "KARI\u001DMOV", "AN\u001EVAR\u001F"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void a_name_is_enrolled_and_found_by_its_document_with(String what, String surname, String givenName) {
        PersonData person = named(surname, givenName);

        stage.inTransaction(on -> stage.index().enrol(on, 1, person, IndexStage.AT));

        assertThat(stage.inTransaction(on -> stage.index().search(on, person)).ranked())
                .extracting(Candidate::applicationId)
                .containsExactly(Optional.of(1L));
    }

    private static PersonData named(String surname, String givenName) {
        PersonData person = Population.person(1);
        return new PersonData(
                List.of(RawName.of(surname, givenName, null)),
                person.birthDate(),
                person.sex(),
                person.citizenship(),
                Set.copyOf(person.documents()),
                Optional.of("Konya \uD83D\uDE00 \u0000"));
    }
}
