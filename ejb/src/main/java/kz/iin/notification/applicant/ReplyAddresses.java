package kz.iin.notification.applicant;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.iin.application.ReplyAddress;
import kz.iin.copy.sealing.CopyKeys;
import kz.iin.copy.sealing.Place;
import kz.iin.copy.sealing.SealCopy;
import kz.iin.copy.sealing.SealedCopy;

/** The store of the addresses: encrypted where they lie, each opens for its own application only. */
@ApplicationScoped
class ReplyAddresses {

    private static final String KEEP = """
            insert into reply_address (application_id, key_name, content, language, officer, given_at)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (application_id) do update set key_name = excluded.key_name, content = excluded.content,
                language = excluded.language, officer = excluded.officer, given_at = excluded.given_at""";
    private static final String FIND =
            "select key_name, content, language from reply_address where application_id = ?1";

    private static final String KIND = "REPLY_ADDRESS";

    /** No digest and no length stand beside it: of an address both say too much. */
    private static final String NO_DIGEST = "";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CopyKeys keys;

    @Inject
    private SecureRandom chance;

    private SealCopy seal;

    @PostConstruct
    void takeKeys() {
        seal = keys.seal(chance);
    }

    /** In place of an earlier one. */
    void keep(long application, ReplyAddress wanted, String officer, Instant at) {
        SealedCopy sealed = seal.close(place(application), wanted.address().getBytes(StandardCharsets.UTF_8));
        query(KEEP, application, sealed.keyName(), sealed.content(), wanted.language(), officer, Timestamp.from(at))
                .executeUpdate();
    }

    Optional<ReplyAddress> of(long application) {
        List<?> rows = query(FIND, application).getResultList();
        return rows.stream().findFirst().map(row -> opened(application, (Object[]) row));
    }

    boolean remove(long application) {
        return query("delete from reply_address where application_id = ?1", application)
                        .executeUpdate()
                > 0;
    }

    private ReplyAddress opened(long application, Object[] row) {
        byte[] address = seal.open(place(application), (String) row[0], 0, (byte[]) row[1]);
        return new ReplyAddress(new String(address, StandardCharsets.UTF_8), (String) row[2]);
    }

    private static Place place(long application) {
        return new Place(application, KIND, NO_DIGEST, 0);
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
