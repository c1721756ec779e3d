package kz.iin.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.util.Set;
import kz.iin.duplicates.index.Candidates;
import kz.iin.duplicates.load.CopyPersons;
import kz.iin.sample.Population;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Issue 5, Bad input: 10,000 persons with the same name and birth date. */
class HotBlockTest {

    private static final int PERSONS = 10_000;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    @RegisterExtension
    final IndexStage stage = new IndexStage();

    @BeforeEach
    void know() throws Exception {
        try (Connection connection = stage.database().connect()) {
            new CopyPersons(connection)
                    .store(Imported.persons(PERSONS, index -> namesake("DOC" + (1_000_000 + 7919 * index))));
        }
    }

    @Test
    void twenty_namesakes_are_told_and_that_there_are_more() {
        Candidates candidates = search("ANOTHER1");

        assertThat(candidates.ranked()).hasSize(20);
        assertThat(candidates.more()).isTrue();
    }

    @Test
    void the_one_with_the_document_is_the_first_of_all() {
        Candidates candidates = search("DOC" + (1_000_000 + 7919L * 9_876));

        assertThat(candidates.ranked().get(0).iin()).contains(Population.iin(9_876));
    }

    @Test
    void a_search_among_them_does_not_stall() {
        search("ANOTHER1");
        long begin = System.nanoTime();

        search("ANOTHER2");

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LONGEST);
    }

    private Candidates search(String document) {
        return stage.inTransaction(on -> stage.index().search(on, namesake(document)));
    }

    private static PersonData namesake(String document) {
        PersonData one = Population.person(1);
        return new PersonData(
                one.names(),
                one.birthDate(),
                one.sex(),
                one.citizenship(),
                Set.of(new DocumentKey("UZB", document)),
                one.birthPlace());
    }
}
