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

    /** PostgreSQL counts from one, and reads no other pieces of the file than these bytes stand in. */
    private static final String PART = "select substring(content from ?2 for ?3) from document_copy where id = ?1";

    @PersistenceContext
    private EntityManager entities;

    public List<StoredCopy> of(Application application) {
        List<?> rows = entities.createNativeQuery(OF_APPLICATION)
                .setParameter(1, application.id())
                .getResultList();
        return rows.stream().map(row -> copy((Object[]) row)).toList();
    }

    /** Some of its bytes; fewer than asked for at its end. */
    public byte[] part(StoredCopy copy, long start, int length) {
        return (byte[]) entities.createNativeQuery(PART)
                .setParameter(1, copy.id())
                .setParameter(2, Math.toIntExact(start + 1))
                .setParameter(3, length)
                .getSingleResult();
    }

    /** Adds further copies to those that are there, which are not read. */
    public void add(Application application, List<CopyContent> further) {
        further.forEach(copy -> entities.persist(new DocumentCopy(application, copy)));
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
