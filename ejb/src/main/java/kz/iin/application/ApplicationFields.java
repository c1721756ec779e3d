package kz.iin.application;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.iin.decision.Finding;
import kz.iin.number.Iin;

/** Where an application stands, as the audit names it; what there is not has no field. */
final class ApplicationFields {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private ApplicationFields() {}

    /** @param at the moment of the act: a claim that ended before it is none */
    static Map<String, String> of(Application application, Instant at) {
        ApplicationFields fields = new ApplicationFields();
        fields.put("status", application.status());
        fields.put("dataVersion", application.dataVersion());
        fields.addWork(application, at);
        fields.addDecision(application);
        fields.addNumber(application);
        application.recordedFindings().forEach(fields::add);
        fields.add(application.disputes());
        return fields.fields;
    }

    private void addWork(Application application, Instant at) {
        application.claimAt(at).ifPresent(claim -> {
            put("claim/operator", claim.operator());
            put("claim/until", claim.until());
        });
        application.proposal().ifPresent(proposal -> put("proposal/operator", proposal.operator()));
        application.withdrawal().ifPresent(withdrawal -> {
            put("withdrawal/officer", withdrawal.officer());
            withdrawal.reason().ifPresent(reason -> put("withdrawal/reason", reason));
        });
    }

    private void addDecision(Application application) {
        application.decidedBy().ifPresent(operator -> put("decision/operator", operator));
        new TreeMap<>(application.refusal()).forEach((ground, reason) -> put("refusal/" + ground, reason));
        application.annulment().ifPresent(annulment -> {
            put("annulment/operator", annulment.operator());
            put("annulment/reason", annulment.reason());
        });
    }

    private void addNumber(Application application) {
        if (application.isRegistered()) {
            put("registered", true);
        }
        application.certificateNumber().ifPresent(certificate -> put("certificate", certificate));
    }

    private void add(RecordedFinding recorded) {
        Finding finding = recorded.finding();
        String check = "finding/" + finding.check();
        put(check, finding.passed() ? "PASSED" : "NOT_PASSED");
        put(check + "/at", recorded.at());
        if (!finding.existingIins().isEmpty()) {
            put(
                    check + "/existingIin",
                    finding.existingIins().stream().map(Iin::value).collect(joining(" ")));
        }
        finding.examination().ifPresent(examination -> {
            put(check + "/operator", examination.operator());
            put(check + "/note", examination.note());
        });
    }

    private void add(List<Dispute> disputes) {
        for (int i = 0; i < disputes.size(); i++) {
            Dispute dispute = disputes.get(i);
            String field = "dispute/" + (i + 1);
            put(field, dispute.isOpen() ? "OPEN" : "SETTLED");
            put(field + "/text", dispute.account());
            dispute.rejection().ifPresent(code -> put(field + "/code", code));
            dispute.existingIin().ifPresent(iin -> put(field + "/existingIin", iin.value()));
        }
    }

    private void put(String field, Object value) {
        fields.put(field, value.toString());
    }
}
