package kz.iin.application;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.iin.person.Person;

/**
 * A mission corrects what was entered, before the decision.
 *
 * @param requestId given by the sender; the same request sent again is the same correction
 * @param expectedVersion of the data that the officer saw
 * @param officer the sign-in name of the officer who answers for the correction
 * @param person the whole person as it is to be
 * @param papers those that are presented anew; the others stay
 * @param copies further ones; those that are there stay
 */
public record Correction(
        UUID requestId,
        ApplicationNumber application,
        int expectedVersion,
        String officer,
        Person person,
        Papers papers,
        List<CopyContent> copies) {

    public Correction {
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(papers, "papers");
        copies = List.copyOf(copies);
        CopyContent.requireHandedIn(copies);
    }

    byte[] digest() {
        return new ContentDigest()
                .with(application, expectedVersion, officer)
                .with(person)
                .with(papers)
                .with(copies)
                .bytes();
    }
}
