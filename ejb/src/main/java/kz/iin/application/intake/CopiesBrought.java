package kz.iin.application.intake;

import java.util.Set;
import java.util.stream.Collectors;
import kz.iin.application.CopyContent;
import kz.iin.application.CopyKind;
import kz.iin.application.Papers;
import kz.iin.application.Submission;
import kz.iin.documents.CounterCheck;

/** The copies that make a package complete: of the document, of a translation that was brought, of a consent that is told. */
final class CopiesBrought {

    private CopiesBrought() {}

    /** @throws Unacceptable naming the copy that is missing */
    static void require(Submission submission) {
        Set<CopyKind> brought =
                submission.copies().stream().map(CopyContent::kind).collect(Collectors.toSet());
        requireIdentityDocument(brought);
        requireTranslation(submission.papers(), brought);
        requireConsent(submission.papers(), brought);
    }

    /** @throws Unacceptable when there is no copy of the identity document */
    static void requireIdentityDocument(Set<CopyKind> there) {
        require(there.contains(CopyKind.IDENTITY_DOCUMENT), CounterRule.IDENTITY_COPY_MISSING);
    }

    /** @throws Unacceptable when it is told what a consent says and there is no scan of it */
    static void requireConsent(Papers papers, Set<CopyKind> there) {
        boolean isTold = papers.consent().isPresent();
        require(!isTold || there.contains(CopyKind.CONSENT), CounterRule.CONSENT_SCAN_MISSING);
    }

    /**
     * @param there what was brought, now or earlier
     * @throws Unacceptable when a translation was brought and there is no copy of it
     */
    static void requireTranslation(Papers papers, Set<CopyKind> there) {
        boolean isBrought = papers.check().flatMap(CounterCheck::translation).isPresent();
        require(!isBrought || there.contains(CopyKind.TRANSLATION), CounterRule.TRANSLATION_COPY_MISSING);
    }

    private static void require(boolean holds, CounterRule rule) {
        Counter.require(holds, rule, "documentCopy");
    }
}
