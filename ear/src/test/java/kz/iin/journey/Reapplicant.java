package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mfa.v1.CorrectApplication;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mfa.v1.WithdrawApplication;
import kz.iin.testing.Installation;

/** Somebody who applies, and applies again. */
final class Reapplicant {

    private final Journey journey = new Journey(Installation.current().address());
    private final SubmitApplication known = journey.anotherSubmission();

    SubmitApplication known() {
        return known;
    }

    /** The same person applies once more, and waits for an adjudicator. */
    String again() throws Exception {
        String number = journey.submit(anew());
        assertThat(journey.await(number, ApplicationStatus.ADJUDICATION)).isEqualTo(ApplicationStatus.ADJUDICATION);
        return number;
    }

    void correct(String number) throws Exception {
        CorrectApplication correction = new CorrectApplication();
        correction.setRequestId(UUID.randomUUID().toString());
        correction.setApplicationNumber(number);
        correction.setExpectedVersion(1);
        correction.setOfficer(known.getOfficer());
        correction.setPerson(known.getPerson());
        journey.callers().mfa().correctApplication(correction);
    }

    SubmitApplication anew() {
        known.setRequestId(UUID.randomUUID().toString());
        return known;
    }

    void withOtherDocument(String number) {
        known.getPerson().getIdentityDocument().setNumber(number);
    }

    void withdraw(String number) throws Exception {
        WithdrawApplication withdrawal = new WithdrawApplication();
        withdrawal.setApplicationNumber(number);
        withdrawal.setOfficer(known.getOfficer());
        journey.callers().mfa().withdrawApplication(withdrawal);
    }

    /** A register brings a person with the data of that application. */
    void imported(String number, String iin) {
        Installation.current().database().execute("""
                with applicant as (
                    select * from known_person
                    where application_id = (select id from application where number = '%s')),
                imported as (
                    insert into known_person (birth_date, letters, algorithm, prepared, written, origin, iin, known_since)
                    select birth_date, letters, algorithm, prepared, written, 'IMPORTED', '%s', known_since
                    from applicant returning id)
                insert into person_key (key, person_id, algorithm)
                select key, imported.id, person_key.algorithm from person_key, applicant, imported
                where person_key.person_id = applicant.id""".formatted(number, iin));
    }
}
