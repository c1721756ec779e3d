package kz.iin.application.intake;

import java.time.LocalDate;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.reference.Dictionaries;

/**
 * Citizenship, issuer and kind of the document stand in the dictionaries of the day of filing. A code that the law or the
 * classifier ends is taken no more from then on, and one that begins is taken, without another version of the system.
 */
final class Listed {

    private static final String DOCUMENT = "person/identityDocument/";

    private Listed() {}

    /** @throws Unacceptable naming the field and the rule */
    static void require(Dictionaries dictionaries, Person person, LocalDate filedOn) {
        IdentityDocument document = person.document();
        Counter.require(
                dictionaries.list(person.citizenship(), filedOn),
                CounterRule.CITIZENSHIP_NOT_LISTED,
                "person/citizenship");
        Counter.require(
                dictionaries.list(document.type(), filedOn), CounterRule.DOCUMENT_TYPE_NOT_LISTED, DOCUMENT + "type");
        Counter.require(
                dictionaries.list(document.issuer(), filedOn), CounterRule.ISSUER_NOT_LISTED, DOCUMENT + "issuer");
    }
}
