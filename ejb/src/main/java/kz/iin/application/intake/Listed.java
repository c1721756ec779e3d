package kz.iin.application.intake;

import java.time.LocalDate;
import kz.iin.person.Country;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.reference.Dictionaries;

/**
 * Citizenship, issuer and kind of the document stand in the dictionaries of the day of filing; those of the document that a
 * recipient shows, in those of the day of the hand-over. A code that the law or the
 * classifier ends is taken no more from then on, and one that begins is taken, without another version of the system.
 */
final class Listed {

    private static final String DOCUMENT = "person/identityDocument/";

    private Listed() {}

    /** @throws Unacceptable naming the field and the rule */
    static void require(Dictionaries dictionaries, Person person, LocalDate filedOn) {
        require(dictionaries, person.citizenship(), filedOn);
        require(dictionaries, person.document(), DOCUMENT, filedOn);
    }

    /** @throws Unacceptable naming the rule */
    static void require(Dictionaries dictionaries, Country citizenship, LocalDate filedOn) {
        Counter.require(
                dictionaries.list(citizenship, filedOn), CounterRule.CITIZENSHIP_NOT_LISTED, "person/citizenship");
    }

    /**
     * @param field of the document, with a slash at its end
     * @throws Unacceptable naming the field and the rule
     */
    static void require(Dictionaries dictionaries, IdentityDocument document, String field, LocalDate on) {
        Counter.require(dictionaries.list(document.type(), on), CounterRule.DOCUMENT_TYPE_NOT_LISTED, field + "type");
        Counter.require(dictionaries.list(document.issuer(), on), CounterRule.ISSUER_NOT_LISTED, field + "issuer");
    }
}
