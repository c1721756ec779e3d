package kz.iin.application.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kz.iin.application.CopyKind;
import kz.iin.application.Papers;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.IdentityDocument;
import kz.iin.reference.MissionData;
import kz.iin.reference.Reference;
import kz.iin.reference.ReferenceData;
import kz.iin.shared.DomainException;

/**
 * Says all for which papers would not be accepted now, by the rules of {@link Counter}, each on its own. Nothing is stored, and
 * what is not known yet is not judged.
 */
@ApplicationScoped
public class TryAcceptance {

    private static final String DOCUMENT = "person/identityDocument/";

    @Inject
    private Reference reference;

    @Inject
    private Clock clock;

    /** In the order in which the counter asks; empty when it would say yes to what is known. */
    public List<DomainException> shortcomings(Tried tried) {
        return shortcomings(reference.data(), tried, clock.instant());
    }

    static List<DomainException> shortcomings(ReferenceData data, Tried tried, Instant at) {
        Optional<MissionData> mission = data.mission(tried.mission());
        if (mission.isEmpty()) {
            return List.of(Counter.unknownMission());
        }
        LocalDate today = mission.get().dayOf(at);
        Shortcomings found = new Shortcomings();
        tried.birthDate().ifPresent(born -> found.addAll(admission(data, tried, born, today)));
        found.addUnless(mission.get().takesApplications(today), () -> Counter.closedMission(data, today));
        tried.consentGivenOn().ifPresent(day -> found.of(() -> Counter.checkGivenOn(day, today)));
        found.of(() -> Counter.checkInForce(tried.papers(), today));
        person(data, tried, today, found);
        found.of(() -> Counter.check(tried.papers()));
        found.of(() -> PapersNeeded.by(data.treaties(), tried.papers().check(), today));
        found.of(() -> CopiesBrought.requireIdentityDocument(tried.copies()));
        found.of(() -> CopiesBrought.requireTranslation(tried.papers(), tried.copies()));
        found.of(() -> CopiesBrought.requireConsent(tried.papers(), tried.copies()));
        return found.all();
    }

    private static List<Unacceptable> admission(ReferenceData data, Tried tried, BirthDate born, LocalDate today) {
        return data
                .ruleSets()
                .shortfalls(Counter.applying(today, born, tried.papers(), Counter.met(tried.papers())))
                .stream()
                .map(shortfall ->
                        Unacceptable.because(shortfall, data.ruleSets().on(today)))
                .toList();
    }

    private static void person(ReferenceData data, Tried tried, LocalDate today, Shortcomings found) {
        tried.citizenship().ifPresent(state -> {
            found.of(() -> Counter.check(state));
            found.of(() -> Listed.require(data.dictionaries(), state, today));
        });
        tried.birthDate().ifPresent(born -> found.of(() -> Counter.check(born, today)));
        tried.document().ifPresent(shown -> {
            found.of(() -> Counter.check(shown, DOCUMENT, today));
            found.of(() -> Listed.require(data.dictionaries(), shown, DOCUMENT, today));
        });
    }

    /**
     * What is known of an application so far.
     *
     * @param copies the kinds that are there
     */
    public record Tried(
            String mission,
            Optional<BirthDate> birthDate,
            Optional<Country> citizenship,
            Optional<IdentityDocument> document,
            Papers papers,
            Optional<LocalDate> consentGivenOn,
            Set<CopyKind> copies) {

        public Tried {
            Objects.requireNonNull(mission, "mission");
            Objects.requireNonNull(birthDate, "birthDate");
            Objects.requireNonNull(citizenship, "citizenship");
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(papers, "papers");
            Objects.requireNonNull(consentGivenOn, "consentGivenOn");
            copies = Set.copyOf(copies);
        }
    }

    /** What rules say no with. */
    private static final class Shortcomings {

        private final List<DomainException> all = new ArrayList<>();

        void of(Runnable rule) {
            try {
                rule.run();
            } catch (Unacceptable | WrongCheckDigit refused) {
                all.add(refused);
            }
        }

        void addUnless(boolean holds, Supplier<Unacceptable> refused) {
            if (!holds) {
                all.add(refused.get());
            }
        }

        void addAll(List<Unacceptable> refused) {
            all.addAll(refused);
        }

        List<DomainException> all() {
            return List.copyOf(all);
        }
    }
}
