package kz.iin.adjudication;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.index.WrittenForm;
import kz.iin.number.Iin;

/** What the index knows of persons, to be shown and to be named in a pair. */
@ApplicationScoped
class Descriptions {

    private static final String WRITTEN = "select id, written from known_person where id = any(cast(?1 as integer[]))";

    private static final String APPLICANT = "select written from known_person where application_id = ?1";

    private static final String HOLDER = "select id from known_person where iin = ?1 and ended_at is null";

    @PersistenceContext
    private EntityManager entities;

    boolean isHeld(Iin iin) {
        return !entities.createNativeQuery(HOLDER)
                .setParameter(1, iin.value())
                .getResultList()
                .isEmpty();
    }

    /** Empty once the file is destroyed. */
    Optional<PersonData> ofApplication(long applicationId) {
        List<?> written = entities.createNativeQuery(APPLICANT)
                .setParameter(1, applicationId)
                .getResultList();
        return written.stream().map(String.class::cast).map(WrittenForm::read).findFirst();
    }

    Map<Long, PersonData> of(List<Long> persons) {
        List<?> rows = entities.createNativeQuery(WRITTEN)
                .setParameter(1, persons.stream().map(String::valueOf).collect(joining(",", "{", "}")))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(toMap(row -> ((Number) row[0]).longValue(), row -> WrittenForm.read((String) row[1])));
    }
}
