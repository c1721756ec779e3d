package kz.iin.number.account;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Accounts for all numbers in the database that {@code IIN_DB_URL} names, and tells each discrepancy with its place. Ends
 * with 0 if all numbers are accounted for, 1 if not, 2 if the database could not be read.
 */
public final class RunAccount {

    private static final Logger LOG = Logger.getLogger(RunAccount.class.getName());

    private RunAccount() {}

    public static void main(String[] args) {
        System.exit(run(System.getenv()));
    }

    /** @return how the program ends */
    public static int run(Map<String, String> environment) {
        try (Connection connection = DriverManager.getConnection(
                environment.getOrDefault("IIN_DB_URL", "jdbc:postgresql://127.0.0.1:5432/iin"),
                environment.getOrDefault("IIN_DB_USER", "iin"),
                environment.getOrDefault("IIN_DB_PASSWORD", ""))) {
            Account account = new AccountForNumbers(connection).account();
            tell(account);
            return account.isWhole() ? 0 : 1;
        } catch (SQLException unread) {
            LOG.log(Level.SEVERE, "The numbers could not be accounted for: {0}", unread.getMessage());
            return 2;
        }
    }

    private static void tell(Account account) {
        account.discrepancies().forEach(discrepancy -> LOG.log(Level.SEVERE, "Numbers: {0}", discrepancy));
        LOG.log(
                account.isWhole() ? Level.INFO : Level.SEVERE,
                account.isWhole()
                        ? "All numbers accounted for: {0} formed, {1} never used"
                        : "NUMBERS NOT ACCOUNTED FOR: {2} discrepancies in {0} formed, {1} never used",
                new Object[] {
                    Long.toString(account.formed()),
                    Long.toString(account.neverUsed()),
                    Long.toString(account.discrepancyCount())
                });
    }
}
