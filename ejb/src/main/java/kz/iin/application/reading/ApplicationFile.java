package kz.iin.application.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.Annulment;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.CopyKind;
import kz.iin.application.Destruction;
import kz.iin.application.HandOver;
import kz.iin.application.Presented;
import kz.iin.application.Proposal;
import kz.iin.decision.Check;
import kz.iin.decision.Examination;
import kz.iin.decision.RefusalGround;
import kz.iin.number.RejectionCode;
import kz.iin.person.Person;

/** All that is kept about one application, as its reader may see it. */
public record ApplicationFile(
        ApplicationEntry entry,
        PersonalData personal,
        Acceptance acceptance,
        Checked checked,
        List<Objection> objections,
        Outcome outcome,
        List<Step> journal,
        List<Copy> copies) {

    public ApplicationFile {
        objections = List.copyOf(objections);
        journal = List.copyOf(journal);
        copies = List.copyOf(copies);
    }

    public List<CheckResult> findings() {
        return checked.findings();
    }

    /** The checks whose answer an application under check still waits for. */
    public List<Check> awaited() {
        return checked.awaited();
    }

    /** What was found, and what is to be found still. */
    public record Checked(List<CheckResult> findings, List<Check> awaited) {

        public Checked {
            findings = List.copyOf(findings);
            awaited = List.copyOf(awaited);
        }
    }

    /**
     * Whose application it is, and what of the file is gone.
     *
     * @param person empty when the data were destroyed
     * @param sources what document and form say, side by side
     */
    public record PersonalData(Optional<Person> person, List<Sourced> sources, Destruction destruction) {

        public PersonalData {
            sources = List.copyOf(sources);
        }

        /** Whether the mission told what was read in the document. */
        public boolean isRead() {
            return sources.stream().anyMatch(row -> row.zone().isPresent());
        }
    }

    /**
     * Who accepted the papers, when the person consented to the processing of personal data, what was presented.
     *
     * @param category what the applicant states to be, if anything
     * @param refusedApplication that of the same person which was refused last
     */
    public record Acceptance(
            String officer,
            LocalDate consentGivenOn,
            Presented presented,
            Optional<NamedCategory> category,
            Optional<ApplicationNumber> refusedApplication) {}

    /** A category, and the papers that were brought for it. */
    public record NamedCategory(CodeName name, List<CodeName> papers) {

        public NamedCategory {
            papers = List.copyOf(papers);
        }
    }

    /**
     * What one check found.
     *
     * @param examination of a check that an operator made
     * @param existingIins numbers that the person was found with, masked where the reader may not know them
     */
    public record CheckResult(
            Check check,
            Optional<RefusalGround> proposedGround,
            Optional<Examination> examination,
            Instant at,
            List<String> existingIins) {

        public CheckResult {
            existingIins = List.copyOf(existingIins);
        }

        public boolean passed() {
            return proposedGround.isEmpty();
        }
    }

    /** Whether MTsRIAP holds something against the number that is not settled. */
    public boolean disputed() {
        return objections.stream().anyMatch(Objection::open);
    }

    /**
     * What MTsRIAP holds against the number.
     *
     * @param rejection empty when another number was reported for the person
     * @param existingIin masked where the reader may not know it
     */
    public record Objection(
            Optional<RejectionCode> rejection,
            Optional<String> existingIin,
            String account,
            Instant at,
            Optional<Instant> settledAt) {

        public boolean open() {
            return settledAt.isEmpty();
        }

        /** Withholds the account: this text may end in a log. */
        @Override
        public String toString() {
            return "Objection[withheld]";
        }
    }

    /**
     * What came of the application.
     *
     * @param iin masked where the reader may not know it
     * @param existingIins that the person has already, because of which the service was refused or ours annulled; masked too
     */
    public record Outcome(
            Optional<Proposal> proposal,
            Optional<Decided> decided,
            Optional<String> iin,
            boolean certified,
            Optional<HandOver> handOver,
            Optional<Annulment> annulment,
            Map<RefusalGround, String> refusal,
            List<String> existingIins) {

        public Outcome {
            refusal = Map.copyOf(refusal);
            existingIins = List.copyOf(existingIins);
        }
    }

    /** Who decided, and when. */
    public record Decided(String operator, Instant at) {}

    /** One change of status. */
    public record Step(ApplicationStatus from, ApplicationStatus to, Instant at) {}

    /** A copy of a paper, without its bytes. */
    public record Copy(long id, CopyKind kind, String mediaType, long size) {}
}
