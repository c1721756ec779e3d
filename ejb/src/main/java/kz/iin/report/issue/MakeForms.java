package kz.iin.report.issue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kz.iin.certificate.SealPdf;
import kz.iin.certificate.SealRefused;
import kz.iin.certificate.print.Stationery;
import kz.iin.certificate.print.UnprintableCertificate;
import kz.iin.report.edition.Edition;
import kz.iin.report.edition.ReadEdition;
import kz.iin.report.form.Names;
import kz.iin.report.form.ReportTemplate;
import kz.iin.shared.Connections;

/**
 * Makes the forms of a report, once: from its lines as they are kept, so at any time after it was counted and on any node. Its row
 * is held meanwhile, and no other node makes them too; a node that dies leaves a report without forms for the next one.
 */
@ApplicationScoped
public class MakeForms {

    private static final Logger LOG = Logger.getLogger(MakeForms.class.getName());

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource pool;

    private Connections connections = () -> pool.getConnection();
    private final Set<String> incomplete = ConcurrentHashMap.newKeySet();
    private Stationery stationery;
    private SealPdf seal;
    private ReportTemplate template;

    /** For the container's proxy. */
    protected MakeForms() {}

    @Inject
    MakeForms(Stationery stationery, SealPdf seal) {
        this.stationery = stationery;
        this.seal = seal;
    }

    /** Outside of the container. */
    public MakeForms(Connections connections, Stationery stationery, SealPdf seal) {
        this(stationery, seal);
        this.connections = connections;
    }

    /** Those of all reports that have none, the oldest first. */
    public void make() {
        try {
            Optional<String> made = next("");
            while (made.isPresent()) {
                made = next(made.get());
            }
        } catch (SQLException refused) {
            throw refused(refused);
        }
    }

    private static IllegalStateException refused(SQLException cause) {
        return new IllegalStateException("the forms of a report: SQLSTATE " + cause.getSQLState(), cause);
    }

    /**
     * Those of one report, made now or earlier.
     *
     * @return whether it has them
     */
    public boolean makeOf(String number) {
        try {
            return connections.transact(connection -> {
                FormStore store = new FormStore(connection);
                return !store.holdIfWithoutForms(number) || make(new ReadEdition(connection).of(number), store);
            });
        } catch (SQLException refused) {
            throw refused(refused);
        }
    }

    /** @return the report whose forms were looked after, made or not */
    private Optional<String> next(String after) throws SQLException {
        return connections.transact(connection -> next(after, connection));
    }

    private Optional<String> next(String after, Connection connection) throws SQLException {
        FormStore store = new FormStore(connection);
        Optional<String> number = store.holdWithoutForms(after);
        if (number.isPresent()) {
            make(new ReadEdition(connection).of(number.get()), store);
        }
        return number;
    }

    private boolean make(Edition edition, FormStore store) throws SQLException {
        Optional<byte[]> csv = store.csv(edition.number());
        if (csv.isEmpty()) {
            tellIncomplete(edition.number());
            return false;
        }
        try {
            Names names = new Names(stationery, store.names());
            store.add(edition, new Rendering(template(), names, seal).of(edition, csv.get()));
            LOG.log(Level.INFO, "Report {0} has its forms", edition.number());
            return true;
        } catch (UnprintableCertificate | SealRefused notMade) {
            LOG.log(Level.SEVERE, "Report {0} has no forms: {1}", new Object[] {edition.number(), notMade.getMessage()
            });
            return false;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** No report is made so by us; the node says it once, and goes on with the others. */
    private void tellIncomplete(String number) {
        if (incomplete.add(number)) {
            LOG.log(
                    Level.SEVERE,
                    "Report {0} has no forms: it lacks its CSV, which is kept when it is counted",
                    number);
        }
    }

    private synchronized ReportTemplate template() {
        if (template == null) {
            template = new ReportTemplate(stationery);
        }
        return template;
    }
}
