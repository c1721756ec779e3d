package kz.iin.application.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.iin.application.Papers;
import kz.iin.decision.Check;
import kz.iin.decision.Finding;
import kz.iin.documents.CounterCheck;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.person.comparison.Compared;
import kz.iin.person.comparison.Difference;
import kz.iin.person.comparison.DocumentReading;
import kz.iin.person.comparison.Severity;
import kz.iin.reference.ReferenceData;
import kz.iin.rules.Admission;
import kz.iin.rules.Applying;

/**
 * What was looked at when papers were accepted, also where it passed. What nobody read or confirmed is no finding: a check
 * that was not made did not pass.
 *
 * @param today at the mission, on which the identity document has to be in force
 */
record CounterFindings(ReferenceData data, Applying applying, LocalDate today) {

    private static final Map<Compared, Check> CHECKS = Map.of(
            Compared.MRZ_ITSELF, Check.COUNTER_MRZ,
            Compared.MRZ_AND_VIZ, Check.COUNTER_VIZ,
            Compared.MRZ_AND_FORM, Check.COUNTER_FORM,
            Compared.VIZ_AND_FORM, Check.COUNTER_FORM);

    CounterFindings {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(applying, "applying");
        Objects.requireNonNull(today, "today");
    }

    List<Finding> of(Person person, Papers papers) {
        return Stream.of(
                        papers.reading().stream().flatMap(reading -> ofReading(reading, person)),
                        Stream.of(ofDocument(person.document())),
                        papers.check().map(this::ofPapers).stream(),
                        ofRules().stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** A red difference does not pass; what may be explained, amber or a note, does. */
    private static Stream<Finding> ofReading(DocumentReading reading, Person person) {
        List<Difference> differences = reading.differences(person);
        return Stream.of(Check.COUNTER_MRZ, Check.COUNTER_VIZ, Check.COUNTER_FORM)
                .filter(check ->
                        check != Check.COUNTER_VIZ || reading.visualName().isPresent())
                .map(check -> found(check, !isRed(differences, check)));
    }

    private static boolean isRed(List<Difference> differences, Check check) {
        return differences.stream()
                .filter(difference -> CHECKS.get(difference.compared()) == check)
                .anyMatch(difference -> difference.severity() == Severity.RED);
    }

    private Finding ofDocument(IdentityDocument document) {
        return found(Check.COUNTER_DOCUMENT, !document.issued().isAfter(today) && !document.isExpired(today));
    }

    private Finding ofPapers(CounterCheck check) {
        boolean met = check.meets(check.requirement(data.treaties(), applying.on()));
        return found(Check.COUNTER_PAPERS, check.unconfirmed().isEmpty() && met);
    }

    private Optional<Finding> ofRules() {
        return data.ruleSets()
                .on(applying.on())
                .filter(rules -> rules.admits() != Admission.CATEGORIES
                        || applying.category().isPresent())
                .map(rules ->
                        found(Check.COUNTER_RULES, rules.shortfalls(applying).isEmpty()));
    }

    private static Finding found(Check check, boolean passed) {
        return new Finding(check, passed, List.of());
    }
}
