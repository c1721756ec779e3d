package kz.iin.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.iin.person.Person;
import kz.iin.shared.RuleBroken;

/**
 * What a mission submits.
 *
 * @param requestId given by the sender; the same request sent again is the same application
 * @param officer the sign-in name of the officer who accepted the papers and answers for them
 * @param consentGivenOn when the person consented to the processing of personal data (Law 94-V, art. 8)
 */
public record Submission(
        UUID requestId,
        String mission,
        String officer,
        LocalDate consentGivenOn,
        Person person,
        Papers papers,
        List<CopyContent> copies) {

    public static final int MOST_COPIES = 10;

    public Submission {
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(consentGivenOn, "consentGivenOn");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(papers, "papers");
        copies = List.copyOf(copies);
        RuleBroken.require(
                !copies.isEmpty() && copies.size() <= MOST_COPIES, "documentCopy", ApplicationRule.COPIES_COUNT);
        CopyContent.requireHandedIn(copies);
    }

    /** Tells a repeated request from another one under the same id. */
    byte[] digest() {
        return new ContentDigest()
                .with(mission, officer, consentGivenOn)
                .with(person)
                .with(papers)
                .with(copies)
                .bytes();
    }
}
