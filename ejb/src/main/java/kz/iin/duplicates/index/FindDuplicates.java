package kz.iin.duplicates.index;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import kz.iin.duplicates.PersonData;
import kz.iin.number.Iin;

/**
 * Finds who is known under another application or number already, and lets the person be found by others. Always in the
 * transaction of the step that asks: the locks of the enrolment are held until it ends, and are short only if it is.
 */
@Stateless
@TransactionAttribute(MANDATORY)
public class FindDuplicates {

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource database;

    @Inject
    private CurrentMeasures measures;

    /** Who may be this applicant, seen so that of two who are enrolled at the same moment one sees the other. */
    public Candidates enrol(long applicationId, PersonData data, Instant at) {
        return onIndex((index, connection) -> index.enrol(connection, applicationId, data, at));
    }

    /** The same after the data of the application have changed. */
    public Candidates revise(long applicationId, PersonData data, Instant at) {
        return onIndex((index, connection) -> index.revise(connection, applicationId, data, at));
    }

    /**
     * Who else may be this applicant, whose data are as they were: under the locks of an enrolment, so that nobody who is
     * enrolled at the same moment is overlooked.
     */
    public Candidates searchAgain(long applicationId, PersonData data, Further further, Instant at) {
        return onIndex((index, connection) ->
                index.searchAgain(connection, NewPerson.applying(applicationId, data, at), further));
    }

    /** Those alone whom a registry named: a search under locks comes before a number is formed. */
    public Candidates compare(PersonData data, Further further) {
        return onIndex((index, connection) -> index.compare(connection, data, further));
    }

    /** The application was refused or withdrawn: the person is a candidate for nobody any more. */
    public void withdraw(long applicationId, Instant at) {
        end(applicationId, at);
    }

    /**
     * The applicant holds this number now.
     *
     * @param others whom an adjudicator holds to be other persons, even if they have the same document
     * @throws NumberInUse if the number or the document stands behind another number in force
     */
    public void holds(long applicationId, Iin iin, Set<Long> others) {
        onIndex((index, connection) -> {
            index.holds(connection, applicationId, iin, others);
            return iin;
        });
    }

    /** The number of the application is annulled, and nobody holds it. */
    public void annulled(long applicationId, Instant at) {
        end(applicationId, at);
    }

    /** MTsRIAP has told whose number it is. */
    public void reported(Iin iin, PersonData data, Instant at) {
        reported(List.of(NewPerson.reported(iin, data, at)));
    }

    /** The same of several, whose locks are taken in one order. */
    public void reported(Collection<NewPerson> told) {
        if (told.isEmpty()) {
            return;
        }
        onIndex((index, connection) -> {
            index.reported(connection, told);
            return told;
        });
    }

    private void end(long applicationId, Instant at) {
        onIndex((index, connection) -> {
            index.end(connection, applicationId, at);
            return at;
        });
    }

    private <T> T onIndex(BiFunction<PersonIndex, Connection, T> work) {
        try (Connection connection = database.getConnection()) {
            return work.apply(new PersonIndex(measures.current()), connection);
        } catch (SQLException refused) {
            throw new IndexUnavailable(refused);
        }
    }
}
