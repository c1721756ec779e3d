package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.Person;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mvd.v1.DocumentQuery;
import kz.iin.contract.provided.mvd.v1.FindPerson;
import kz.iin.contract.provided.mvd.v1.GetDocumentCopy;
import kz.iin.run.DemoData;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the ministries' systems read and do stands in the audit, with the system and the person behind it. */
@OnServer
class AuditedReadsIT {

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Desk desk = Desk.of(installation.address(), Journey.OPERATOR);
    private final Audited audit = new Audited(installation.database());

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(installation.database());
    }

    @Test
    void one_read_is_one_entry_of_the_system_that_read() throws Exception {
        String number = journey.submitAnew();
        List<String> before = audit.entriesOf(number);

        desk.read(number);

        assertThat(audit.entriesOf(number))
                .hasSize(before.size() + 1)
                .last()
                .isEqualTo("VIEWED_APPLICATION by MVD through MVD");
    }

    @Test
    void a_named_person_acts_through_the_system_of_the_ministry() throws Exception {
        SubmitApplication submission = journey.anotherSubmission();
        String number = journey.submit(submission);
        journey.await(number, ApplicationStatus.AWAITING_DECISION);

        desk.claim(number);

        assertThat(audit.entriesOf(number))
                .startsWith("REGISTERED_APPLICATION by %s through MFA at %s"
                        .formatted(submission.getOfficer(), submission.getMission()))
                .contains("VIEWED_APPLICATION by MFA through MFA")
                .endsWith("CLAIMED_APPLICATION by operator.one through MVD");
    }

    @Test
    void a_document_copy_that_is_read_in_parts_is_one_entry() throws Exception {
        String number = journey.submitAnew();
        GetDocumentCopy request = new GetDocumentCopy();
        request.setApplicationNumber(number);
        request.setCopyId(desk.read(number).getDocumentCopy().get(0).getCopyId());

        Journey.bytes(desk.registry().getDocumentCopy(request).getContent());

        assertThat(audit.entriesOf(number)).containsOnlyOnce("VIEWED_DOCUMENT_COPY by MVD through MVD");
    }

    @Test
    void a_search_keeps_what_was_asked_apart_and_the_chain_names_nobody() throws Exception {
        SubmitApplication submission = journey.anotherSubmission();
        Person person = submission.getPerson();
        person.getIdentityDocument().setNumber("AUDIT 77");
        String number = journey.submit(submission);
        FindPerson request = new FindPerson();
        request.setDocument(new DocumentQuery());
        request.getDocument().setNumber("AUDIT 77");
        request.getDocument().setIssuer(person.getIdentityDocument().getIssuer());

        desk.registry().findPerson(request);

        assertThat(audit.entriesOf(number)).endsWith("SEARCHED_PERSONS by MVD through MVD");
        assertThat(audit.askedOf(number)).contains("documentNumber AUDIT 77");
        assertThat(audit.chainedRowsOf(number))
                .allSatisfy(row -> assertThat(row)
                        .doesNotContain(
                                "AUDIT 77",
                                person.getLatinName().getSurname(),
                                person.getBirthDate(),
                                person.getBirthPlace()));
    }

    @Test
    void results_and_numbers_that_leave_the_house_are_entries() throws Exception {
        String number = journey.submitAnew();
        journey.form(number);
        assertThat(journey.certificate(number)).isPresent();

        new FormedNumbersFeed(journey.callers().mtsriap()).readAll(100);

        assertThat(audit.entriesOf(number))
                .contains(
                        "ISSUED_NUMBER by operator.one through MVD",
                        "EXPORTED_CERTIFICATE by MFA through MFA",
                        "EXPORTED_NUMBERS by MTSRIAP through MTSRIAP");
    }
}
