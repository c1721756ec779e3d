package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.iin.contract.common.types.v1.IdentityDocument;
import kz.iin.contract.common.types.v1.Person;
import kz.iin.contract.common.types.v1.PersonName;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mvd.v1.DocumentQuery;
import kz.iin.contract.provided.mvd.v1.FindPerson;
import kz.iin.contract.provided.mvd.v1.FindPersonResponse;
import kz.iin.contract.provided.mvd.v1.FoundPerson;
import kz.iin.contract.provided.mvd.v1.IinFault;
import kz.iin.contract.provided.mvd.v1.NameQuery;
import kz.iin.run.DemoData;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnServer
class SearchIT {

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Desk desk = Desk.of(installation.address(), Journey.OPERATOR);

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(installation.database());
    }

    @Test
    void a_person_is_found_by_the_number_that_was_formed() throws Exception {
        String number = journey.submitAnew();
        FindPerson request = new FindPerson();
        request.setIin(journey.form(number));

        FindPersonResponse found = desk.registry().findPerson(request);

        assertThat(found.getPerson())
                .extracting(FoundPerson::getApplicationNumber)
                .containsExactly(number);
        assertThat(found.getPerson().get(0).getIin()).isEqualTo(request.getIin());
        assertThat(found.isMore()).isFalse();
    }

    @Test
    void a_person_is_found_by_the_document_in_whatever_case() throws Exception {
        SubmitApplication submission = journey.anotherSubmission();
        IdentityDocument document = submission.getPerson().getIdentityDocument();
        document.setNumber("SRCH-77 AB");
        String number = submitted(submission);
        FindPerson request = new FindPerson();
        request.setDocument(new DocumentQuery());
        request.getDocument().setNumber("srch-77 ab");
        request.getDocument().setIssuer(document.getIssuer());

        assertThat(desk.registry().findPerson(request).getPerson())
                .extracting(FoundPerson::getApplicationNumber)
                .containsExactly(number);
    }

    @Test
    void a_person_is_found_by_the_whole_name_in_either_script_and_birth_date() throws Exception {
        SubmitApplication submission = journey.anotherSubmission();
        Person person = submission.getPerson();
        person.setLatinName(name("Searchedfor", "Anna"));
        person.setCyrillicName(name("Искомая", "Анна"));
        person.setBirthDate("1931-05");
        String number = submitted(submission);

        assertThat(foundBy(name("SEARCHEDFOR", "anna"), "1931-05")).containsExactly(number);
        assertThat(foundBy(name("ИСКОМАЯ", "анна"), "1931-05")).containsExactly(number);
        assertThat(foundBy(name("SEARCHEDFOR", null), "1931-05")).isEmpty();
        assertThat(foundBy(name("SEARCHEDFOR", "ANNA"), "1931")).isEmpty();
    }

    @Test
    void the_latest_twenty_are_told_and_that_there_are_more() throws Exception {
        String last = "";
        for (int i = 0; i <= 20; i++) {
            SubmitApplication submission = journey.anotherSubmission();
            submission.getPerson().setLatinName(name("MANYTIMES", null));
            submission.getPerson().setBirthDate("1932");
            last = submitted(submission);
        }

        FindPersonResponse found = desk.registry().findPerson(byName(name("MANYTIMES", null), "1932"));

        assertThat(found.getPerson()).hasSize(20);
        assertThat(found.getPerson().get(0).getApplicationNumber()).isEqualTo(last);
        assertThat(found.isMore()).isTrue();
    }

    private List<String> foundBy(PersonName name, String birthDate) throws IinFault {
        return desk.registry().findPerson(byName(name, birthDate)).getPerson().stream()
                .map(FoundPerson::getApplicationNumber)
                .toList();
    }

    private static FindPerson byName(PersonName name, String birthDate) {
        FindPerson request = new FindPerson();
        request.setNameAndBirthDate(new NameQuery());
        request.getNameAndBirthDate().setName(name);
        request.getNameAndBirthDate().setBirthDate(birthDate);
        return request;
    }

    private static PersonName name(String surname, String givenName) {
        PersonName name = new PersonName();
        name.setSurname(surname);
        name.setGivenName(givenName);
        return name;
    }

    private String submitted(SubmitApplication submission) throws Exception {
        return journey.callers().mfa().submitApplication(submission).getApplicationNumber();
    }
}
