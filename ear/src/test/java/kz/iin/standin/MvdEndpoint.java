package kz.iin.standin;

import jakarta.jws.WebService;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.iin.contract.consumed.mvd.v1.CheckPerson;
import kz.iin.contract.consumed.mvd.v1.CheckPersonResponse;
import kz.iin.contract.consumed.mvd.v1.MvdPersonCheck;

/** The MVD: everybody's document is valid and nothing stands against anybody but the known persons. */
@WebService(
        targetNamespace = "urn:kz:iin:contract:consumed:mvd:v1",
        serviceName = "MvdPersonCheckService",
        portName = "MvdPersonCheckPort",
        endpointInterface = "kz.iin.contract.consumed.mvd.v1.MvdPersonCheck",
        wsdlLocation = "META-INF/wsdl/consumed/mvd/v1/mvd.wsdl")
public final class MvdEndpoint implements MvdPersonCheck {

    private final List<KnownPerson> knownPersons;
    private final Clock clock;
    private final AnsweredOnce<CheckPersonResponse> checked = new AnsweredOnce<>();

    MvdEndpoint(List<KnownPerson> knownPersons, Clock clock) {
        this.knownPersons = knownPersons;
        this.clock = clock;
    }

    @Override
    public CheckPersonResponse checkPerson(CheckPerson request) {
        return checked.answer(request.getHeader().getMessageId(), () -> check(request));
    }

    private CheckPersonResponse check(CheckPerson request) {
        Likeness document = Likeness.of(request.getPerson().getDocument());
        List<KnownPerson> alike = knownPersons.stream()
                .filter(known -> known.isLike(request.getPerson()))
                .toList();
        CheckPersonResponse response = new CheckPersonResponse();
        response.setHeader(Code.PROCESSED.answering(request.getHeader(), clock));
        response.setDocumentStatus(alike.stream()
                .filter(known -> known.holds(document))
                .map(KnownPerson::documentStatus)
                .findFirst()
                .orElse(Code.DOCUMENT_VALID)
                .value());
        response.setExistingIin(alike.stream()
                .map(KnownPerson::iin)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null));
        alike.stream()
                .filter(KnownPerson::hasRemark)
                .forEach(known -> response.getRemark().add(Code.REMARK.value()));
        return response;
    }
}
