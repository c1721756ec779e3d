package kz.iin.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import kz.iin.duplicates.index.Candidate;
import kz.iin.duplicates.index.NewPerson;
import kz.iin.duplicates.load.EnrolApplications;
import kz.iin.number.LedgerStage;
import kz.iin.person.Country;
import kz.iin.person.Sex;
import kz.iin.run.DemoData;
import kz.iin.sample.Population;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Applications of one name and date, each with a document of its own, from before there was an index. */
class EnrolApplicationsTest {

    private static final int APPLICATIONS = 120;
    private static final Clock CLOCK = Clock.fixed(IndexStage.AT, ZoneOffset.UTC);

    /** The first has a number, the second is withdrawn. */
    private static final String DECIDED = """
        update application set status = 'FORMED', decided_at = status_since, decided_by = 'operator.one' where id = 1;
        insert into formed_number (iin, application_id, series, birth_digits, serial, formed_at, formed_by)
        select iin, 1, 'FOREIGN', left(iin, 6), substr(iin, 8, 4)::smallint, now(), 'operator.one' from (values ('%s')) as formed (iin);
        update application set status = 'WITHDRAWN', withdrawn_by = officer where id = 2\
        """;

    private static final String NONE = """
        alter table formed_number disable trigger user;
        delete from formed_number;
        alter table formed_number enable trigger user;
        delete from application\
        """;

    @RegisterExtension
    final IndexStage stage = new IndexStage();

    @BeforeEach
    void file() {
        DemoData.load(stage.database());
        LedgerStage.file(stage.database(), 1, APPLICATIONS);
        stage.database().execute(DECIDED.formatted(Population.iin(7).value()));
    }

    @AfterEach
    void clear() {
        stage.database().execute(NONE);
    }

    @Test
    void every_application_that_may_lead_to_a_number_is_found_afterwards() throws SQLException {
        assertThat(enrol(enrolled -> {})).isEqualTo(APPLICATIONS - 1);

        assertThat(found("Q77").applicationId()).contains(77L);
        assertThat(known()).isEqualTo(APPLICATIONS - 1);
    }

    @Test
    void whoever_has_a_number_is_found_with_it_and_the_document_stands_behind_it() throws SQLException {
        enrol(enrolled -> {});

        assertThat(found("Q1").iin()).contains(Population.iin(7));
        assertThat(stage.database().count("select count(*) from document_of_number where number = 'Q1'"))
                .isEqualTo(1);
    }

    @Test
    void an_enrolment_that_was_killed_goes_on() throws SQLException {
        assertThatIllegalStateException()
                .isThrownBy(() -> enrol(enrolled -> {
                    throw new IllegalStateException("killed");
                }));
        assertThat(known()).isEqualTo(50);

        assertThat(enrol(enrolled -> {})).isEqualTo(APPLICATIONS - 51);

        assertThat(enrol(enrolled -> {})).isZero();
    }

    @Test
    void what_a_registry_told_of_the_number_ends_but_for_the_document() throws SQLException {
        NewPerson told = NewPerson.reported(Population.iin(7), applicant("OTHER77"), IndexStage.AT);
        stage.inTransaction(on -> {
            stage.index().reported(on, List.of(told));
            return told;
        });

        enrol(enrolled -> {});

        assertThat(found("OTHER77").applicationId()).contains(1L);
    }

    private long enrol(LongConsumer told) throws SQLException {
        try (Connection connection = stage.database().connect()) {
            return new EnrolApplications(connection, stage.index(), CLOCK, told).run();
        }
    }

    private Candidate found(String document) {
        return stage.inTransaction(on -> stage.index().search(on, applicant(document)))
                .ranked()
                .get(0);
    }

    private long known() {
        return stage.database().count("select count(*) from known_person where ended_at is null");
    }

    private static PersonData applicant(String document) {
        return new PersonData(
                List.of(RawName.of("KARA", null, null)),
                WrittenDate.read("1980-01-01"),
                Optional.of(Sex.FEMALE),
                Optional.of(new Country("TUR")),
                Set.of(new DocumentKey("TUR", document)),
                Optional.of("Konya"));
    }
}
