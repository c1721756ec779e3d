package kz.iin.number;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Forms a number inside the deciding transaction. One row per series and six birth digits holds the next serial:
 * applicants born on the same day wait for each other, all others do not, and what is rolled back leaves no gap. The
 * database keeps that an application has one number and a number one application.
 */
@Stateless
public class FormNumber {

    private static final Logger LOG = Logger.getLogger(FormNumber.class.getName());

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource database;

    /**
     * The number of the application is the one that the MVD has formed itself, if it brings one; else the next of a series.
     *
     * @throws NumberAlreadyGiven if the number that is brought was given before
     * @throws NumberOfOurSeries if it belongs to a series of ours
     * @throws SeriesExhausted if no open series has a number left for the birth date
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Iin form(NumberOrder order, Optional<Iin> brought) {
        try (Connection connection = database.getConnection()) {
            NumberLedger ledger = new NumberLedger(connection);
            if (brought.isPresent()) {
                ledger.enter(order, brought.get());
                return brought.get();
            }
            return ledger.form(order).orElseThrow(() -> exhausted(order));
        } catch (SQLException refused) {
            throw new IllegalStateException("The number was not formed", refused);
        }
    }

    private static SeriesExhausted exhausted(NumberOrder order) {
        LOG.log(
                Level.SEVERE,
                "NUMBERS EXHAUSTED: none is left for the birth date of application {0,number,#}",
                order.applicationId());
        return new SeriesExhausted();
    }
}
