package kz.iin.application.intake;

import java.time.LocalDate;
import java.util.Optional;
import kz.iin.documents.Confirmation;
import kz.iin.documents.CounterCheck;
import kz.iin.documents.Requirement;
import kz.iin.documents.Treaties;

/** What the papers need by law, and whether the officer has it and confirms it. */
final class PapersNeeded {

    private static final String CHECK = "counterCheck/";

    private PapersNeeded() {}

    /**
     * @return the requirement that the papers meet; empty when the mission's system says nothing of them
     * @throws Unacceptable when something is not confirmed, or what they need was not brought
     */
    static Optional<Requirement> by(Treaties treaties, Optional<CounterCheck> check, LocalDate filedOn) {
        return check.map(seen -> met(treaties, seen, filedOn));
    }

    private static Requirement met(Treaties treaties, CounterCheck seen, LocalDate filedOn) {
        seen.unconfirmed().ifPresent(missing -> {
            throw unconfirmed(missing);
        });
        if (seen.notaryActedOn().filter(day -> day.isAfter(filedOn)).isPresent()) {
            throw Unacceptable.because(CounterRule.NOTARY_ACT_IN_FUTURE, CHECK + "translation/byNotary/actedOn");
        }
        Requirement requirement = seen.requirement(treaties, filedOn);
        if (!seen.meets(requirement)) {
            throw Unacceptable.because(requirement);
        }
        return requirement;
    }

    private static Unacceptable unconfirmed(Confirmation missing) {
        return switch (missing) {
            case ORIGINAL_SEEN -> Unacceptable.because(CounterRule.ORIGINAL_NOT_SEEN, CHECK + "originalSeen");
            case COPY_TRUE -> Unacceptable.because(CounterRule.COPY_NOT_TRUE, CHECK + "copyTrue");
            case TRANSLATION_CHECKED ->
                Unacceptable.because(CounterRule.TRANSLATION_NOT_CHECKED, CHECK + "translationChecked");
        };
    }
}
