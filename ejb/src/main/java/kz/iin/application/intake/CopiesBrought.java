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
        require(brought.contains(CopyKind.IDENTITY_DOCUMENT), CounterRule.IDENTITY_COPY_MISSING);
        requireTranslation(submission.papers(), brought);
        boolean isConsentTold = submission.papers().consent().isPresent();
        require(!isConsentTold || brought.contains(CopyKind.CONSENT), CounterRule.CONSENT_SCAN_MISSING);
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
