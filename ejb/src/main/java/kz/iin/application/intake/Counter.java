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

    /** Both answers in one way to the database: this stands before every submission. */
    private static final String MISSION_AND_OFFICER = """
            select exists (select 1 from mission
                           where code = ?1 and active_from <= ?2 and (active_to is null or active_to >= ?2)),
                   exists (select 1 from console_user u join console_user_role r on r.login = u.login
                           where u.login = ?3 and u.active and u.mission = ?1 and r.role = 'OFFICER')""";

    @PersistenceContext
    private EntityManager entities;

    /** @throws Unacceptable naming the field and the rule */
    void check(Submission submission, LocalDate today) {
        checkPlace(submission, today);
        require(
                !submission.consentGivenOn().isAfter(today),
                "CONSENT_IN_FUTURE",
                "consentGivenOn",
                "not after the day of filing");
        checkDocument(submission.person().document(), today);
    }

    private void checkPlace(Submission submission, LocalDate today) {
        Object[] known = (Object[]) entities.createNativeQuery(MISSION_AND_OFFICER)
                .setParameter(1, submission.mission())
                .setParameter(2, Date.valueOf(today))
                .setParameter(3, submission.officer())
                .getSingleResult();
        require((boolean) known[0], "UNKNOWN_MISSION", "mission", "a mission that takes applications");
        require((boolean) known[1], "UNKNOWN_OFFICER", "officer", "an officer of the mission");
    }

    private void checkDocument(IdentityDocument document, LocalDate today) {
        String field = "person/identityDocument/";
        require(!document.issued().isAfter(today), "DOCUMENT_NOT_YET_ISSUED", field + "issued", "not after today");
        require(!document.isExpired(today), "DOCUMENT_EXPIRED", field + "expires", "a document in force");
    }

    private static void require(boolean holds, String code, String field, String rule) {
        if (!holds) {
            throw new Unacceptable(code, field, rule);
        }
    }
}
