package kz.iin.standin;

import jakarta.jws.WebService;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.iin.contract.common.gbdfl.v1.RegisteredPerson;
import kz.iin.contract.consumed.mtsriap.v1.AnnulNumber;
import kz.iin.contract.consumed.mtsriap.v1.AnnulNumberResponse;
import kz.iin.contract.consumed.mtsriap.v1.CorrectNumber;
import kz.iin.contract.consumed.mtsriap.v1.CorrectNumberResponse;
import kz.iin.contract.consumed.mtsriap.v1.FindPerson;
import kz.iin.contract.consumed.mtsriap.v1.FindPersonResponse;
import kz.iin.contract.consumed.mtsriap.v1.GbdFl;
import kz.iin.contract.consumed.mtsriap.v1.RegisterNumber;
import kz.iin.contract.consumed.mtsriap.v1.RegisterNumberResponse;

/** GBD FL: finds who has a number, registers numbers, forgets annulled ones, and answers a repeated message as the first time. */
@WebService(
        targetNamespace = "urn:kz:iin:contract:consumed:mtsriap:v1",
        serviceName = "GbdFlService",
        portName = "GbdFlPort",
        endpointInterface = "kz.iin.contract.consumed.mtsriap.v1.GbdFl",
        wsdlLocation = "META-INF/wsdl/consumed/mtsriap/v1/mtsriap.wsdl")
public final class GbdFlEndpoint implements GbdFl {

    /** As many as the contract lets an answer hold. */
    private static final int MOST_FOUND = 20;

    private final NumberRegister register;
    private final Clock clock;
    private final AnsweredOnce<FindPersonResponse> found = new AnsweredOnce<>();
    private final AnsweredOnce<RegisterNumberResponse> registered = new AnsweredOnce<>();
    private final AnsweredOnce<CorrectNumberResponse> corrected = new AnsweredOnce<>();
    private final AnsweredOnce<AnnulNumberResponse> annulled = new AnsweredOnce<>();

    GbdFlEndpoint(NumberRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public FindPersonResponse findPerson(FindPerson request) {
        return found.answer(request.getHeader().getMessageId(), () -> search(request));
    }

    private FindPersonResponse search(FindPerson request) {
        FindPersonResponse response = new FindPersonResponse();
        response.setHeader(Code.PROCESSED.answering(request.getHeader(), clock));
        persons(request).stream().limit(MOST_FOUND).forEach(response.getPerson()::add);
        return response;
    }

    private List<RegisteredPerson> persons(FindPerson request) {
        if (request.getIin() != null) {
            return register.ofNumber(request.getIin()).stream().toList();
        }
        if (request.getDocumentNumber() != null) {
            return register.ofDocument(request.getDocumentNumber());
        }
        return register.named(request.getName());
    }

    @Override
    public RegisterNumberResponse registerNumber(RegisterNumber request) {
        return registered.answer(request.getHeader().getMessageId(), () -> register(request));
    }

    @Override
    public CorrectNumberResponse correctNumber(CorrectNumber request) {
        return corrected.answer(request.getHeader().getMessageId(), () -> correct(request));
    }

    private CorrectNumberResponse correct(CorrectNumber request) {
        Code result = register.correct(request.getIin(), request.getPerson())
                .map(NumberRegister.Conflict::code)
                .orElse(Code.PROCESSED);
        CorrectNumberResponse response = new CorrectNumberResponse();
        response.setHeader(result.answering(request.getHeader(), clock));
        return response;
    }

    @Override
    public AnnulNumberResponse annulNumber(AnnulNumber request) {
        return annulled.answer(request.getHeader().getMessageId(), () -> annul(request));
    }

    private AnnulNumberResponse annul(AnnulNumber request) {
        register.annul(request.getIin());
        AnnulNumberResponse response = new AnnulNumberResponse();
        response.setHeader(Code.PROCESSED.answering(request.getHeader(), clock));
        return response;
    }

    private RegisterNumberResponse register(RegisterNumber request) {
        Optional<NumberRegister.Conflict> conflict = register.register(request.getIin(), request.getPerson());
        Code result = conflict.map(NumberRegister.Conflict::code).orElse(Code.PROCESSED);
        RegisterNumberResponse response = new RegisterNumberResponse();
        response.setHeader(result.answering(request.getHeader(), clock));
        conflict.map(NumberRegister.Conflict::existingIin).ifPresent(response::setExistingIin);
        return response;
    }
}
