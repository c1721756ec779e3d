package kz.iin.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the officer saw at the counter and confirms.
 *
 * @param nameScripts the letters in which the document shows the name
 * @param birthPlaceScripts the same of the place of birth; none when the document does not show it
 */
public record CounterCheck(
        Set<Script> nameScripts,
        Set<Script> birthPlaceScripts,
        Optional<Translation> translation,
        Set<Confirmation> confirmed) {

    public CounterCheck {
        nameScripts = Set.copyOf(nameScripts);
        birthPlaceScripts = Set.copyOf(birthPlaceScripts);
        Objects.requireNonNull(translation, "translation");
        confirmed = Set.copyOf(confirmed);
    }

    /** What the law needs for these papers. */
    public Requirement requirement(Treaties treaties, LocalDate appliedOn) {
        IdentifyingData shown = new IdentifyingData(List.of(nameScripts, birthPlaceScripts));
        Certification certification =
                translation.map(Translation::certification).orElseGet(Certification.Missing::new);
        return new DeriveRequirement(treaties).derive(shown, certification, appliedOn);
    }

    /** Whether that was brought. */
    public boolean meets(Requirement requirement) {
        Formality needed = requirement.formality();
        return needed == Formality.NONE
                || translation.map(Translation::brought).filter(needed::equals).isPresent();
    }

    /** The first that the officer should confirm and does not. */
    public Optional<Confirmation> unconfirmed() {
        return Stream.of(Confirmation.values())
                .filter(one -> one != Confirmation.TRANSLATION_CHECKED || translation.isPresent())
                .filter(one -> !confirmed.contains(one))
                .findFirst();
    }

    /** The day of the notary's act, where there is one. */
    public Optional<LocalDate> notaryActedOn() {
        return translation
                .map(Translation::certification)
                .filter(Certification.ByNotary.class::isInstance)
                .map(Certification.ByNotary.class::cast)
                .map(Certification.ByNotary::on);
    }
}
