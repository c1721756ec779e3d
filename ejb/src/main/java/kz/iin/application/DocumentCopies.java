package kz.iin.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.copy.sealing.CopyKeys;
import kz.iin.copy.sealing.Place;
import kz.iin.copy.sealing.SealCopy;

/** The store of document copies: encrypted where they lie, and read without all their bytes at once. */
@ApplicationScoped
public class DocumentCopies {

    private static final String OF_APPLICATION = """
            select id, application_id, kind, media_type, size, encode(sha256, 'hex'), key_name
            from document_copy where application_id = ?1 order by id""";

    /** PostgreSQL counts from one, and reads no other pieces of the file than these bytes stand in. */
    private static final String PART = "select substring(content from ?2 for ?3) from document_copy where id = ?1";

    /** Of one that lies open; it may be encrypted at any moment. */
    private static final String OPEN_PART = PART + " and key_name is null";

    private static final String KEY = "select key_name from document_copy where id = ?1";

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

    public List<StoredCopy> of(Application application) {
        List<?> rows = entities.createNativeQuery(OF_APPLICATION)
                .setParameter(1, application.id())
                .getResultList();
        return rows.stream().map(row -> copy((Object[]) row)).toList();
    }

    /** All its bytes, in memory. */
    public byte[] file(StoredCopy copy) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(Math.toIntExact(copy.size()));
        while (file.size() < copy.size()) {
            file.writeBytes(partFrom(copy, file.size()));
        }
        return file.toByteArray();
    }

    /**
     * Some of its bytes, as many as come at once.
     *
     * @param start where an earlier part ended
     */
    public byte[] partFrom(StoredCopy copy, long start) {
        int piece = Math.toIntExact(start / SealCopy.PIECE);
        Stream<byte[]> open = copy.keyName().isPresent() ? Stream.of() : stored(OPEN_PART, copy, piece, SealCopy.PIECE);
        return open.findFirst().orElseGet(() -> sealedPart(copy, piece));
    }

    private byte[] sealedPart(StoredCopy copy, int piece) {
        String key = copy.keyName().orElseGet(() -> keyOf(copy));
        byte[] sealed =
                stored(PART, copy, piece, SealCopy.SEALED_PIECE).findFirst().orElseThrow();
        return seal.open(copy.place(), key, piece, sealed);
    }

    private String keyOf(StoredCopy copy) {
        return (String)
                entities.createNativeQuery(KEY).setParameter(1, copy.id()).getSingleResult();
    }

    private Stream<byte[]> stored(String part, StoredCopy copy, int piece, int length) {
        List<?> found = entities.createNativeQuery(part)
                .setParameter(1, copy.id())
                .setParameter(2, piece * length + 1)
                .setParameter(3, length)
                .getResultList();
        return found.stream().map(byte[].class::cast);
    }

    /** Adds further copies to those that are there, which are not read. */
    public void add(Application application, List<CopyContent> further) {
        further.forEach(copy -> add(application, copy));
    }

    /** @return the id of the copy */
    public long add(Application application, CopyContent copy) {
        DocumentCopy sealed = sealed(application, copy);
        entities.persist(sealed);
        return sealed.id();
    }

    private DocumentCopy sealed(Application application, CopyContent copy) {
        String sha256 = HexFormat.of().formatHex(copy.sha256());
        Place place = new Place(application.id(), copy.kind().name(), sha256, copy.bytes().length);
        return new DocumentCopy(application, copy, seal.close(place, copy.bytes()));
    }

    private static StoredCopy copy(Object[] row) {
        return new StoredCopy(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                CopyKind.valueOf((String) row[2]),
                (String) row[3],
                ((Number) row[4]).longValue(),
                (String) row[5],
                Optional.ofNullable((String) row[6]));
    }
}
