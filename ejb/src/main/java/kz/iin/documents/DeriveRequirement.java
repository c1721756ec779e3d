package kz.iin.documents;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.documents.Certification.ByConsul;
import kz.iin.documents.Certification.ByNotary;
import kz.iin.person.Country;

/** Asks the questions of the law in their order. What decides is where and when the notary acted, never a citizenship. */
public record DeriveRequirement(Treaties treaties) {

    /** In the order of the questions: a treaty that exempts goes before one that asks for an apostille. */
    private static final Map<Treaty, Reason> REASONS = Map.of(
            Treaty.MINSK, Reason.MINSK_PARTY,
            Treaty.KISHINEV, Reason.KISHINEV_PARTY,
            Treaty.APOSTILLE, Reason.APOSTILLE_PARTY);

    public Requirement derive(IdentifyingData data, Certification translation, LocalDate appliedOn) {
        if (data.isReadable()) {
            return certain(Reason.READABLE, appliedOn);
        }
        if (translation instanceof ByConsul) {
            return certain(Reason.CONSUL_OF_KAZAKHSTAN, appliedOn);
        }
        if (translation instanceof ByNotary act) {
            return ofNotary(act);
        }
        return certain(Reason.UNREADABLE, appliedOn);
    }

    private Requirement ofNotary(ByNotary act) {
        if (act.where().equals(Country.KAZAKHSTAN)) {
            return certain(Reason.NOTARY_OF_KAZAKHSTAN, act.on());
        }
        return Stream.of(Treaty.values())
                .map(treaty -> treaties.participation(treaty, act.where(), act.on()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(party -> new Requirement(REASONS.get(party.treaty()), act.on(), party.confidence()))
                .orElseGet(() -> new Requirement(Reason.NO_TREATY, act.on(), Confidence.INFERRED));
    }

    private static Requirement certain(Reason reason, LocalDate on) {
        return new Requirement(reason, on, Confidence.SECONDARY);
    }
}
