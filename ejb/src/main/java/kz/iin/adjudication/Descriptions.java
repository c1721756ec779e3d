package kz.iin.adjudication;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.index.WrittenForm;
import kz.iin.number.Iin;

/** What the index knows of persons, to be shown and to be named in a pair. */
@ApplicationScoped
class Descriptions {

    private static final String WRITTEN = "select id, written from known_person where id = any(cast(?1 as integer[]))";

    private static final String APPLICANT = "select written from known_person where application_id = ?1";

    private static final String HOLDERS = """
            select id from known_person where iin = any(cast(?1 as text[])) and ended_at is null""";

    @PersistenceContext
    private EntityManager entities;

    boolean isHeld(Iin iin) {
        return !holdersOf(Set.of(iin)).isEmpty();
    }

    /** The persons who have the numbers now. */
    List<Long> holdersOf(Set<Iin> iins) {
        List<?> ids = iins.isEmpty()
                ? List.of()
                : entities.createNativeQuery(HOLDERS)
                        .setParameter(1, iins.stream().map(Iin::value).collect(joining(",", "{", "}")))
                        .getResultList();
        return ids.stream().map(Number.class::cast).map(Number::longValue).toList();
    }

    /** Empty once the file is destroyed. */
    Optional<PersonData> ofApplication(long applicationId) {
        List<?> written = entities.createNativeQuery(APPLICANT)
                .setParameter(1, applicationId)
                .getResultList();
        return written.stream().map(String.class::cast).map(WrittenForm::read).findFirst();
    }

    Map<Long, PersonData> of(List<Long> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entities.createNativeQuery(WRITTEN)
                .setParameter(1, persons.stream().map(String::valueOf).collect(joining(",", "{", "}")))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(toMap(row -> ((Number) row[0]).longValue(), row -> WrittenForm.read((String) row[1])));
    }
}
