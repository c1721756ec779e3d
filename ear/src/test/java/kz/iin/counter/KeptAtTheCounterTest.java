package kz.iin.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import kz.iin.documents.Confirmation;
import kz.iin.person.comparison.Contrast;
import kz.iin.person.mrz.Element;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.testing.FreshSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;

/** What the database refuses of a counter, whoever asks. */
class KeptAtTheCounterTest {

    private static final String REFUSAL = """
        insert into acceptance_refusal (id, number, request_id, mission, officer, language, declined_at)
        values (%d, '2026-D%1$08d', gen_random_uuid(), 'TUR-IST', 'officer.ist', 'ru', now());
        """;
    private static final String REASON =
            "insert into acceptance_refusal_reason (refusal_id, ground, note) values (%d, 'INCOMPLETE', 'no copy');";
    private static final String PAPERS = """
        insert into presented_papers (application_id, name_scripts, birth_place_scripts, confirmed, brought, notary_country,
            notary_acted_on, requirement_reason, requirement_on, requirement_confidence)
        values (7, 'LATIN', 'LATIN', '%s', 'NONE', '%s', date '2026-01-15', 'NOTARISED', date '2026-01-15', 'SEEN');
        """;
    private static final String DIFFERENCE = """
        insert into reading_difference (application_id, compared, element, contrast)
        values (7, 'MRZ_AND_FORM', '%s', '%s');
        """;

    private static Database database;

    @BeforeAll
    static void one_acceptance_refusal_is_kept() {
        database = FreshSchema.of("counter");
        DemoData.load(database);
        database.execute(REFUSAL.formatted(1) + REASON.formatted(1));
    }

    @AfterAll
    static void the_database_goes() throws IOException {
        database.close();
    }

    @Test
    void an_acceptance_refusal_without_a_reason_is_refused_at_the_end_of_its_transaction() {
        assertThat(refusedAtCommit(REFUSAL.formatted(2))).contains("acceptance_refusal_has_reason");
        assertThat(refusedAtCommit(REFUSAL.formatted(2) + REASON.formatted(2))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update acceptance_refusal set officer = 'officer.fra' where id = 1",
                "update acceptance_refusal set declined_at = now() + interval '1 day' where id = 1",
                "update acceptance_refusal_reason set note = 'another' where refusal_id = 1",
                "update acceptance_refusal_reason set ground = 'NO_CONSENT' where refusal_id = 1",
                "delete from acceptance_refusal_reason where refusal_id = 1",
                "delete from acceptance_refusal where id = 1",
                "truncate acceptance_refusal cascade",
                "truncate acceptance_refusal_reason"
            })
    void an_acceptance_refusal_is_neither_rewritten_nor_deleted(String statement) {
        assertThat(refused(statement)).contains("acceptance_refusal_stays");
    }

    @Test
    void the_note_of_a_reason_may_become_a_dash_when_its_retention_is_over() {
        assertThat(refused("update acceptance_refusal_reason set note = '—' where refusal_id = 1"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, CUT_NAME,",
        "ZONE, WRONG_CHECK_DIGIT,",
        "SURNAME, CUT_NAME, reading_difference_element_known",
        "NAME, MISSPELT, reading_difference_contrast_known"
    })
    void a_difference_is_of_an_element_and_of_a_kind_that_there_is(String element, String contrast, String constraint) {
        assertThat(refused(DIFFERENCE.formatted(element, contrast))).isEqualTo(Optional.ofNullable(constraint));
    }

    @ParameterizedTest
    @CsvSource({
        "COPY_TRUE ORIGINAL_SEEN TRANSLATION_CHECKED, TUR,",
        "'', D,",
        "COPY_SEEN, TUR, presented_papers_confirmed_known",
        "COPY_TRUE COPY_TRUE, TUR, presented_papers_confirmed_known",
        "COPY_TRUE, tur, presented_papers_notary_country_known",
        "COPY_TRUE, QQQ, presented_papers_notary_country_known"
    })
    void what_was_confirmed_and_where_a_notary_acted_is_known(String confirmed, String country, String constraint) {
        assertThat(refused(PAPERS.formatted(confirmed, country))).isEqualTo(Optional.ofNullable(constraint));
    }

    @Test
    void every_code_of_the_product_is_known_to_the_database() {
        for (Element element : Element.values()) {
            for (Contrast contrast : Contrast.values()) {
                assertThat(refused(DIFFERENCE.formatted(element, contrast))).isEmpty();
            }
        }
        for (Confirmation confirmation : Confirmation.values()) {
            assertThat(refused(PAPERS.formatted(confirmation, "TUR"))).isEmpty();
        }
    }

    /** By which constraint; empty when it is taken. */
    private static Optional<String> refused(String script) {
        return attempt(script, Connection::rollback);
    }

    /** The same at the end of the transaction, where what was put off is checked. */
    private static Optional<String> refusedAtCommit(String script) {
        return attempt(script, Connection::commit);
    }

    private static Optional<String> attempt(String script, End end) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(script);
            end.of(connection);
            return Optional.empty();
        } catch (PSQLException refused) {
            return Optional.of(refused.getServerErrorMessage().getConstraint());
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    @FunctionalInterface
    private interface End {
        void of(Connection connection) throws SQLException;
    }
}
