package kz.iin.application.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import kz.iin.application.Submission;
import kz.iin.person.IdentityDocument;

/** What must hold at the counter of a mission before papers are accepted. */
@ApplicationScoped
class Counter {

    private static final String MISSION_IS_ACTIVE = """
            select count(*) from mission
            where code = ?1 and active_from <= ?2 and (active_to is null or active_to >= ?2)""";

    private static final String OFFICER_SERVES = """
            select count(*) from console_user u join console_user_role r on r.login = u.login
            where u.login = ?1 and u.active and u.mission = ?2 and r.role = 'OFFICER'""";

    @PersistenceContext
    private EntityManager entities;

    /** @throws Unacceptable naming the field and the rule */
    void check(Submission submission, LocalDate today) {
        require(
                isActive(submission.mission(), today),
                "UNKNOWN_MISSION",
                "mission",
                "a mission that takes applications");
        require(serves(submission), "UNKNOWN_OFFICER", "officer", "an officer of the mission");
        require(
                !submission.consentGivenOn().isAfter(today),
                "CONSENT_IN_FUTURE",
                "consentGivenOn",
                "not after the day of filing");
        checkDocument(submission.person().document(), today);
    }

    private void checkDocument(IdentityDocument document, LocalDate today) {
        String field = "person/identityDocument/";
        require(!document.issued().isAfter(today), "DOCUMENT_NOT_YET_ISSUED", field + "issued", "not after today");
        require(!document.isExpired(today), "DOCUMENT_EXPIRED", field + "expires", "a document in force");
    }

    private boolean isActive(String mission, LocalDate today) {
        return isPositive(entities.createNativeQuery(MISSION_IS_ACTIVE)
                .setParameter(1, mission)
                .setParameter(2, Date.valueOf(today))
                .getSingleResult());
    }

    private boolean serves(Submission submission) {
        return isPositive(entities.createNativeQuery(OFFICER_SERVES)
                .setParameter(1, submission.officer())
                .setParameter(2, submission.mission())
                .getSingleResult());
    }

    private static boolean isPositive(Object count) {
        return ((Number) count).longValue() > 0;
    }

    private static void require(boolean holds, String code, String field, String rule) {
        if (!holds) {
            throw new Unacceptable(code, field, rule);
        }
    }
}
