package kz.iin.audit.verify;

import java.sql.DriverManager;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.audit.AuditUnavailable;
import kz.iin.audit.chain.AuditDatabase;

/**
 * Verifies the audit of the database that {@code IIN_DB_URL} names and tells every fault with its place. Ends with 0 if
 * all is as it was written, 1 if not, 2 if the database could not be read.
 */
public final class RunVerification {

    private static final Logger LOG = Logger.getLogger(RunVerification.class.getName());

    private RunVerification() {}

    public static void main(String[] args) {
        System.exit(run(System.getenv()));
    }

    /** @return how the program ends */
    public static int run(Map<String, String> environment) {
        try {
            Verification verification = new VerifyAudit(databaseOf(environment)).verify();
            Report.log(verification);
            return verification.isIntact() ? 0 : 1;
        } catch (AuditUnavailable unread) {
            LOG.log(Level.SEVERE, "The audit could not be verified: {0}", unread.getMessage());
            return 2;
        }
    }

    private static AuditDatabase databaseOf(Map<String, String> environment) {
        String url = environment.getOrDefault("IIN_DB_URL", "jdbc:postgresql://127.0.0.1:5432/iin");
        String user = environment.getOrDefault("IIN_DB_USER", "iin");
        String password = environment.getOrDefault("IIN_DB_PASSWORD", "");
        return new AuditDatabase(() -> DriverManager.getConnection(url, user, password));
    }
}
