package kz.iin.copy.stored;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import kz.iin.copy.sealing.CopyKeys;
import kz.iin.copy.sealing.Place;
import kz.iin.copy.sealing.SealCopy;
import kz.iin.copy.sealing.SealedCopy;
import kz.iin.shared.Connections;

/**
 * Encrypts each copy that lies open, in a transaction of its own: one that is interrupted lies open still and is taken again.
 * Several nodes take different copies, and no more than one file is in memory.
 */
@ApplicationScoped
public class SealStoredCopies {

    private static final String NEXT_OPEN = """
            select id, application_id, kind, encode(sha256, 'hex'), content from document_copy
            where key_name is null order by id limit 1 for update skip locked""";

    private static final String SEAL = "update document_copy set content = ?, key_name = ? where id = ?";

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource pool;

    private Connections connections = () -> pool.getConnection();
    private CopyKeys keys;
    private SecureRandom chance;
    private SealCopy seal;

    /** For the container's proxy. */
    protected SealStoredCopies() {}

    @Inject
    SealStoredCopies(CopyKeys keys, SecureRandom chance) {
        this.keys = keys;
        this.chance = chance;
    }

    /** Outside of the container. */
    SealStoredCopies(Connections connections, CopyKeys keys, SecureRandom chance) {
        this(keys, chance);
        this.connections = connections;
        takeKeys();
    }

    @PostConstruct
    void takeKeys() {
        seal = keys.seal(chance);
    }

    /** How many there were. */
    int seal() {
        int sealed = 0;
        while (sealNext()) {
            sealed++;
        }
        return sealed;
    }

    private boolean sealNext() {
        try (Connection connection = connections.connect()) {
            connection.setAutoCommit(false);
            try {
                boolean found = sealNext(connection);
                connection.commit();
                return found;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("SQLSTATE " + refused.getSQLState(), refused);
        }
    }

    private boolean sealNext(Connection connection) throws SQLException {
        try (PreparedStatement next = connection.prepareStatement(NEXT_OPEN);
                ResultSet open = next.executeQuery()) {
            boolean found = open.next();
            if (found) {
                byte[] file = open.getBytes(5);
                Place place = new Place(open.getLong(2), open.getString(3), open.getString(4), file.length);
                store(open.getLong(1), seal.close(place, file), connection);
            }
            return found;
        }
    }

    private static void store(long id, SealedCopy sealed, Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(SEAL)) {
            update.setBytes(1, sealed.content());
            update.setString(2, sealed.keyName());
            update.setLong(3, id);
            update.executeUpdate();
        }
    }
}
