package kz.iin.application;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where an application stands. The table is the whole life cycle; what is not in it is forbidden. There is no way from a
 * technical failure to {@link #REFUSED}: only a decision leads there.
 */
public enum ApplicationStatus {
    /** Being entered at the counter. */
    DRAFT,
    /** Accepted: the clock runs. */
    REGISTERED,
    /** The registries have been asked. */
    CHECKING,
    /** An officer compares candidates: may be somebody who has a number. */
    ADJUDICATION,
    /** All answers are in; an operator of the MVD decides. */
    AWAITING_DECISION,
    /** The number is formed; GBD FL has not confirmed it, or its corrected data, or the certificate is being made. */
    FORMED,
    /** The certificate is made. */
    ISSUED,
    /** The applicant has the certificate. */
    HANDED_OVER,
    /** The number was formed wrongly and is nobody's any more; it is never formed again. */
    ANNULLED,
    /** The service was refused on at least one of the three grounds. */
    REFUSED,
    /** The applicant took the application back. */
    WITHDRAWN;

    private static final Map<ApplicationStatus, Set<ApplicationStatus>> MOVES = Map.ofEntries(
            Map.entry(DRAFT, EnumSet.of(REGISTERED, WITHDRAWN)),
            Map.entry(REGISTERED, EnumSet.of(CHECKING, WITHDRAWN)),
            Map.entry(CHECKING, EnumSet.of(ADJUDICATION, AWAITING_DECISION, WITHDRAWN)),
            Map.entry(ADJUDICATION, EnumSet.of(CHECKING, AWAITING_DECISION, WITHDRAWN)),
            Map.entry(AWAITING_DECISION, EnumSet.of(CHECKING, ADJUDICATION, FORMED, REFUSED, WITHDRAWN)),
            Map.entry(FORMED, EnumSet.of(ISSUED, ANNULLED)),
            Map.entry(ISSUED, EnumSet.of(FORMED, HANDED_OVER, ANNULLED)),
            Map.entry(HANDED_OVER, EnumSet.of(FORMED, ANNULLED)),
            Map.entry(ANNULLED, EnumSet.noneOf(ApplicationStatus.class)),
            Map.entry(REFUSED, EnumSet.noneOf(ApplicationStatus.class)),
            Map.entry(WITHDRAWN, EnumSet.noneOf(ApplicationStatus.class)));

    public boolean mayBecome(ApplicationStatus next) {
        return MOVES.get(this).contains(next);
    }

    /** Whether the papers are being checked: no decision yet, and no withdrawal. */
    public boolean isUnderCheck() {
        return this == CHECKING || this == ADJUDICATION || this == AWAITING_DECISION;
    }

    /** Whether the person has the number that was formed. */
    public boolean hasNumber() {
        return this == FORMED || this == ISSUED || this == HANDED_OVER;
    }

    /** Whether the applicant has no result yet. A certificate that is made, and not handed over, is one. */
    public boolean isResultAwaited() {
        return !isFinal() && this != ISSUED && this != HANDED_OVER;
    }

    public boolean isFinal() {
        return MOVES.get(this).isEmpty();
    }
}
