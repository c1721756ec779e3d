package kz.iin.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the database to the schema of this version before anything else starts. Flyway holds a lock in the database, so
 * of several nodes that start together one migrates and the others wait.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class MigrateSchema {

    private static final Logger LOG = Logger.getLogger(MigrateSchema.class.getName());

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        MigrateResult result = Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:kz/iin/schema")
                .validateMigrationNaming(true)
                .load()
                .migrate();
        LOG.log(Level.INFO, "Schema migrated: {0} scripts run", result.migrationsExecuted);
    }
}
