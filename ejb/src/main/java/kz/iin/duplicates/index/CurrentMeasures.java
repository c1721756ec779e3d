package kz.iin.duplicates.index;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;

/** The measures in force, read anew every ten minutes; one node a night estimates how often names stand in the register. */
@Singleton
@Startup
@DependsOn("MigrateSchema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class CurrentMeasures {

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource database;

    @Inject
    private Clock clock;

    private volatile Measures current;

    public Measures current() {
        return current;
    }

    @PostConstruct
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    @TransactionAttribute(NOT_SUPPORTED)
    public void read() {
        try (Connection connection = database.getConnection()) {
            current = StoredMeasures.read(connection);
        } catch (SQLException refused) {
            throw new IndexUnavailable(refused);
        }
    }

    /** Each node may: what they estimate is the same. */
    @Schedule(hour = "1", minute = "37", persistent = false)
    @TransactionAttribute(NOT_SUPPORTED)
    public void estimate() {
        try (Connection connection = database.getConnection()) {
            new EstimateFrequencies(connection).estimate(clock.instant());
        } catch (SQLException refused) {
            throw new IndexUnavailable(refused);
        }
        read();
    }
}
