package kz.iin.application.intake;

import java.util.stream.Stream;
import kz.iin.application.CopyKind;
import kz.iin.application.Papers;
import kz.iin.application.Submission;
import kz.iin.documents.CounterCheck;

/** The copies that make a package complete: of the document, of a translation that was brought, of a consent that is told. */
final class CopiesBrought {

    private static final String FIELD = "documentCopy";

    private CopiesBrought() {}

    /** @throws Unacceptable naming the copy that is missing */
    static void require(Submission submission) {
        require(submission, CopyKind.IDENTITY_DOCUMENT, CounterRule.IDENTITY_COPY_MISSING);
        Papers papers = submission.papers();
        if (papers.check().flatMap(CounterCheck::translation).isPresent()) {
            require(submission, CopyKind.TRANSLATION, CounterRule.TRANSLATION_COPY_MISSING);
        }
        if (papers.consent().isPresent()) {
            require(submission, CopyKind.CONSENT, CounterRule.CONSENT_SCAN_MISSING);
        }
    }

    private static void require(Submission submission, CopyKind kind, CounterRule rule) {
        Stream<CopyKind> brought = submission.copies().stream().map(copy -> copy.kind());
        Counter.require(brought.anyMatch(kind::equals), rule, FIELD);
    }
}
