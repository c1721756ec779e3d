package kz.iin.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.decision.Check;
import kz.iin.decision.Finding;
import kz.iin.number.Iin;
import kz.iin.number.RejectionCode;

/** All that MTsRIAP ever held against the number of one application. */
record Disputes(List<Dispute> all) {

    Disputes {
        all = List.copyOf(all);
    }

    boolean areOpen() {
        return all.stream().anyMatch(Dispute::isOpen);
    }

    /** What an operator finds when he looks for a number that was told, and at nothing else. */
    boolean areAnsweredBy(Finding finding) {
        return finding.check() == Check.OPERATOR_IIN && (reports().findAny().isPresent() || hasOpenRejection());
    }

    boolean hasOpenRejection() {
        return all.stream().anyMatch(dispute -> dispute.isOpen() && !dispute.isReport());
    }

    /** The other number of the person, as it was told last and is not settled. */
    Optional<Iin> existingIin() {
        return all.stream()
                .filter(Dispute::isOpen)
                .flatMap(dispute -> dispute.existingIin().stream())
                .reduce((earlier, last) -> last);
    }

    boolean haveReportOf(Iin iin) {
        return reports().map(Dispute::existingIin).anyMatch(Optional.of(iin)::equals);
    }

    boolean haveRejectionFor(RejectionCode code) {
        return all.stream().map(Dispute::rejection).anyMatch(Optional.of(code)::equals);
    }

    /** An operator found that the person has no other number. */
    void settleReports(String operator, Instant at) {
        reports().forEach(report -> report.settle(operator, at));
    }

    /** GBD FL has confirmed the number. */
    void settleRejections(Instant at) {
        all.stream().filter(dispute -> !dispute.isReport()).forEach(rejection -> rejection.settle(at));
    }

    private Stream<Dispute> reports() {
        return all.stream().filter(Dispute::isReport);
    }
}
