package kz.iin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The store of document copies, for who does not want all their bytes at once. */
@ApplicationScoped
public class DocumentCopies {

    private static final String OF_APPLICATION = """
            select id, kind, media_type, octet_length(content), encode(sha256, 'hex')
            from document_copy where application_id = ?1 order by id""";

    @PersistenceContext
    private EntityManager entities;

    public List<StoredCopy> of(Application application) {
        List<?> rows = entities.createNativeQuery(OF_APPLICATION)
                .setParameter(1, application.id())
                .getResultList();
        return rows.stream().map(row -> copy((Object[]) row)).toList();
    }

    private static StoredCopy copy(Object[] row) {
        return new StoredCopy(
                ((Number) row[0]).longValue(),
                CopyKind.valueOf((String) row[1]),
                (String) row[2],
                ((Number) row[3]).longValue(),
                (String) row[4]);
    }
}
