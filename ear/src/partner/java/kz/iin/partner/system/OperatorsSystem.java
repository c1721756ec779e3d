package kz.iin.partner.system;

import jakarta.activation.DataHandler;
import jakarta.xml.ws.Holder;
import jakarta.xml.ws.soap.MTOMFeature;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.IdentityDocument;
import kz.iin.contract.common.types.v1.Person;
import kz.iin.contract.common.types.v1.RefusalGround;
import kz.iin.contract.common.types.v1.RefusalReason;
import kz.iin.contract.provided.mvd.v1.AwaitingAdjudication;
import kz.iin.contract.provided.mvd.v1.AwaitingDecision;
import kz.iin.contract.provided.mvd.v1.Candidate;
import kz.iin.contract.provided.mvd.v1.CurrentClaim;
import kz.iin.contract.provided.mvd.v1.DocumentQuery;
import kz.iin.contract.provided.mvd.v1.Finding;
import kz.iin.contract.provided.mvd.v1.Form;
import kz.iin.contract.provided.mvd.v1.IinFault;
import kz.iin.contract.provided.mvd.v1.MvdRegistry;
import kz.iin.contract.provided.mvd.v1.MvdRegistryService;
import kz.iin.contract.provided.mvd.v1.NameQuery;
import kz.iin.contract.provided.mvd.v1.OperatorCheck;
import kz.iin.contract.provided.mvd.v1.Refuse;
import kz.iin.contract.provided.mvd.v1.StoredCopy;
import kz.iin.contract.provided.mvd.v1.Verdict;

/** The system in which operators of the Ministry of Internal Affairs decide. */
final class OperatorsSystem {

    private static final String OPERATOR = "operator.one";
    private static final String ANOTHER_OPERATOR = "operator.two";
    private static final int PAGE = 2;

    private final Port<MvdRegistry> port =
            Port.of(new MvdRegistryService().getMvdRegistryPort(new MTOMFeature()), "MVD");

    Port<MvdRegistry> port() {
        return port;
    }

    /** Whether the application waits, looking page after page. */
    boolean awaits(String number) throws IinFault {
        Holder<List<AwaitingDecision>> page = new Holder<>();
        Holder<String> next = new Holder<>();
        do {
            String after = next.value;
            next.value = null;
            port.operations().listAwaitingDecision(after, PAGE, page, next);
            if (Port.entries(page).stream()
                    .anyMatch(entry -> entry.getApplicationNumber().equals(number))) {
                return true;
            }
        } while (next.value != null);
        return false;
    }

    /** Until when nobody else works on it. */
    String claim(String number) throws IinFault {
        Holder<CurrentClaim> claim = new Holder<>();
        port.operations().claim(new Holder<>(number), OPERATOR, claim);
        return claim.value.getUntil().toXMLFormat();
    }

    void release(String number) throws IinFault {
        port.operations().release(new Holder<>(number), OPERATOR, new Holder<>());
    }

    Opened open(String number) throws IinFault {
        Holder<CurrentClaim> claim = new Holder<>();
        Holder<Person> person = new Holder<>();
        Holder<List<Finding>> findings = new Holder<>();
        Holder<List<StoredCopy>> copies = new Holder<>();
        port.operations()
                .getApplication(
                        new Holder<>(number),
                        new Holder<>(),
                        new Holder<>(),
                        new Holder<>(),
                        new Holder<>(),
                        new Holder<>(),
                        new Holder<>(),
                        claim,
                        new Holder<>(),
                        person,
                        findings,
                        new Holder<>(),
                        new Holder<>(),
                        new Holder<>(),
                        copies);
        return new Opened(claim.value != null, person.value, findings.value, copies.value);
    }

    byte[] copy(String number, long copy) throws IinFault, IOException {
        Holder<DataHandler> content = new Holder<>();
        port.operations().getDocumentCopy(new Holder<>(number), copy, new Holder<>(), content);
        return Port.bytes(content.value);
    }

    /** The operator has looked into an archive, and nothing stands against the service. */
    ApplicationStatus found(String number, String note) throws IinFault {
        Holder<ApplicationStatus> status = new Holder<>();
        port.operations()
                .submitCheckResult(
                        new Holder<>(number), OPERATOR, OperatorCheck.OPERATOR_IIN, true, List.of(), note, status);
        return status.value;
    }

    /** The applications of who has the number. */
    List<String> applicationsOf(String iin) throws IinFault {
        return Choices.applicationsOf(port.operations(), iin);
    }

    List<String> applicationsOf(IdentityDocument document) throws IinFault {
        DocumentQuery query = new DocumentQuery();
        query.setNumber(document.getNumber());
        query.setIssuer(document.getIssuer());
        return Choices.applicationsOf(port.operations(), query);
    }

    List<String> applicationsOf(Person person) throws IinFault {
        NameQuery query = new NameQuery();
        query.setName(person.getLatinName());
        query.setBirthDate(person.getBirthDate());
        return Choices.applicationsOf(port.operations(), query);
    }

    String form(String number) throws IinFault {
        return Choices.decide(port.operations(), number, OPERATOR, new Form());
    }

    void refuse(String number, RefusalGround ground, String words) throws IinFault {
        RefusalReason reason = new RefusalReason();
        reason.setGround(ground);
        reason.setReason(words);
        Refuse refusal = new Refuse();
        refusal.getRefusal().add(reason);
        Choices.decide(port.operations(), number, OPERATOR, refusal);
    }

    /** Whether the application waits for an adjudicator, looking page after page. */
    boolean isSuspected(String number) throws IinFault {
        Holder<List<AwaitingAdjudication>> page = new Holder<>();
        Holder<String> next = new Holder<>();
        do {
            String after = next.value;
            next.value = null;
            page.value = List.of();
            port.operations().listAwaitingAdjudication(after, PAGE, page, next);
            if (Port.entries(page).stream()
                    .anyMatch(entry -> entry.getApplicationNumber().equals(number))) {
                return true;
            }
        } while (next.value != null);
        return false;
    }

    List<Candidate> candidates(String number) throws IinFault {
        Holder<List<Candidate>> candidates = new Holder<>();
        port.operations()
                .getCandidates(
                        new Holder<>(number),
                        new Holder<>(),
                        new Holder<>(),
                        new Holder<>(),
                        candidates,
                        new Holder<>());
        return Port.entries(candidates);
    }

    ApplicationStatus judge(String number, Candidate candidate, Verdict verdict, String words) throws IinFault {
        Holder<ApplicationStatus> status = new Holder<>();
        port.operations()
                .adjudicate(
                        new Holder<>(number),
                        candidate.getCandidateId(),
                        OPERATOR,
                        verdict,
                        words,
                        candidate.getDescriptions(),
                        status,
                        new Holder<>());
        return status.value;
    }

    /** By another operator than the one who had the number formed. */
    ApplicationStatus annul(String number, String iin, String words) throws IinFault {
        Holder<ApplicationStatus> status = new Holder<>();
        port.operations().annulNumber(new Holder<>(number), iin, ANOTHER_OPERATOR, words, status, new Holder<>());
        return status.value;
    }

    /** How many applications came on these days. */
    long registered(LocalDate from, LocalDate to) throws IinFault {
        Holder<Long> registered = new Holder<>();
        port.operations()
                .getStatistics(
                        new Holder<>(Applicant.day(from.toString())),
                        new Holder<>(Applicant.day(to.toString())),
                        new Holder<>(),
                        registered,
                        new Holder<>(),
                        new Holder<>(),
                        new Holder<>(),
                        new Holder<>(),
                        new Holder<>());
        return registered.value;
    }

    /** What the operator sees of an application. */
    record Opened(boolean isClaimed, Person person, List<Finding> findings, List<StoredCopy> copies) {}
}
