package kz.iin.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.decision.Check;
import kz.iin.decision.Finding;
import kz.iin.number.Iin;

/** What was found about an application. */
final class Checks {

    private final Application application;
    private final Map<Check, FindingRow> findings;

    /** @param findings those of the application: what is put here is kept there */
    Checks(Application application, Map<Check, FindingRow> findings) {
        this.application = application;
        this.findings = findings;
    }

    /**
     * The last finding of a check stands; the same one again keeps its moment.
     *
     * @return whether it is news
     */
    boolean put(Finding finding, Instant at) {
        boolean isNews = !finding(finding.check()).equals(Optional.of(finding));
        if (isNews) {
            keep(finding, at);
        }
        return isNews;
    }

    private void keep(Finding finding, Instant at) {
        FindingRow earlier = findings.get(finding.check());
        if (earlier == null) {
            findings.put(finding.check(), new FindingRow(application, finding, at));
        } else {
            earlier.giveWayTo(finding, at);
        }
    }

    /** Whether a check had not passed until this operator said that it does. */
    boolean areTurnedBy(String operator) {
        return findings.values().stream().anyMatch(row -> row.isTurnedBy(operator));
    }

    /** The data are others now: what was found about the earlier ones is no longer true, a reported number stays. */
    void startAnew(List<Finding> found, Instant at) {
        List.copyOf(findings.keySet()).stream()
                .filter(check -> check != Check.REPORTED_IIN)
                .forEach(findings::remove);
        found.forEach(finding -> put(finding, at));
    }

    boolean hasReportedNumber() {
        return findings.containsKey(Check.REPORTED_IIN);
    }

    /** A number that the person may have comes to those that were reported before. */
    void report(Iin candidate, Instant at) {
        List<Iin> earlier =
                finding(Check.REPORTED_IIN).map(Finding::existingIins).orElse(List.of());
        List<Iin> candidates = Stream.concat(earlier.stream(), Stream.of(candidate))
                .limit(Finding.MOST_IINS)
                .toList();
        put(new Finding(Check.REPORTED_IIN, false, candidates), at);
    }

    /** What the registries were asked and have not answered. */
    List<Check> unanswered() {
        return Stream.of(Check.values())
                .filter(application::isAsked)
                .filter(check -> !findings.containsKey(check))
                .toList();
    }

    /** Whether nobody known was found, or everybody who was found has a verdict. */
    private boolean isPersonSettled() {
        return findings.containsKey(Check.KNOWN_PERSON);
    }

    /** What the findings lead to: the registries may be silent still, a candidate may want a verdict. */
    ApplicationStatus next() {
        if (!unanswered().isEmpty()) {
            return ApplicationStatus.CHECKING;
        }
        return isPersonSettled() ? ApplicationStatus.AWAITING_DECISION : ApplicationStatus.ADJUDICATION;
    }

    /** Whether no operator has looked for the number that was reported last. */
    boolean isReportOpen() {
        FindingRow reported = findings.get(Check.REPORTED_IIN);
        FindingRow looked = findings.get(Check.OPERATOR_IIN);
        return reported != null && (looked == null || looked.foundAt().isBefore(reported.foundAt()));
    }

    Optional<Finding> finding(Check check) {
        return Optional.ofNullable(findings.get(check)).map(FindingRow::finding);
    }

    List<RecordedFinding> recorded() {
        return findings.values().stream()
                .map(row -> new RecordedFinding(row.finding(), row.foundAt()))
                .sorted(Comparator.comparing(recorded -> recorded.finding().check()))
                .toList();
    }
}
