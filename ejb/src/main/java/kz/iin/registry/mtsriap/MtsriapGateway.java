package kz.iin.registry.mtsriap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.contract.common.gbdfl.v1.RegisteredPerson;
import kz.iin.contract.common.gbdfl.v1.ResponseHeader;
import kz.iin.contract.consumed.mtsriap.v1.AnnulNumber;
import kz.iin.contract.consumed.mtsriap.v1.AnnulNumberResponse;
import kz.iin.contract.consumed.mtsriap.v1.CorrectNumber;
import kz.iin.contract.consumed.mtsriap.v1.CorrectNumberResponse;
import kz.iin.contract.consumed.mtsriap.v1.FindPerson;
import kz.iin.contract.consumed.mtsriap.v1.FindPersonResponse;
import kz.iin.contract.consumed.mtsriap.v1.GbdFlService;
import kz.iin.contract.consumed.mtsriap.v1.RegisterNumber;
import kz.iin.contract.consumed.mtsriap.v1.RegisterNumberResponse;
import kz.iin.number.Iin;
import kz.iin.number.RejectionCode;
import kz.iin.person.Person;
import kz.iin.registry.Answer;
import kz.iin.registry.Channel;
import kz.iin.registry.ContractXml;
import kz.iin.registry.NumberHolder;
import kz.iin.registry.OutgoingMessage;
import kz.iin.registry.Partner;
import kz.iin.registry.Question;
import kz.iin.registry.Registry;
import kz.iin.registry.RegistryUnavailable;
import kz.iin.registry.RequestRefused;
import kz.iin.registry.gbdfl.GbdFlNaming;
import kz.iin.registry.shep.Channels;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Searches GBD FL for persons who have an IIN, registers formed numbers there, tells corrected data and annulled numbers. */
@ApplicationScoped
public class MtsriapGateway implements Registry {

    private static final String SCHEMA = "/META-INF/wsdl/consumed/mtsriap/v1/mtsriap.xsd";
    private static final String NAMESPACE = "urn:kz:iin:contract:consumed:mtsriap:v1";

    /** {@code messageResult} of what can't be registered: the number is another person's, or the person has another. */
    private static final Map<String, RejectionCode> REJECTIONS =
            Map.of("10001", RejectionCode.NUMBER_TAKEN, "10002", RejectionCode.PERSON_HAS_NUMBER);

    private final ContractXml xml = new ContractXml(
            GbdFlService.class.getResource(SCHEMA),
            FindPerson.class,
            FindPersonResponse.class,
            RegisterNumber.class,
            RegisterNumberResponse.class,
            CorrectNumber.class,
            CorrectNumberResponse.class,
            AnnulNumber.class,
            AnnulNumberResponse.class);
    private String senderCode;
    private Channel channel;

    @Inject
    void connect(@ConfigProperty(name = "iin.sender.code", defaultValue = "IIN_MFA") String sender, Channels channels) {
        channel = channels.to(Partner.MTSRIAP, NAMESPACE, xml);
        senderCode = sender;
    }

    @Override
    public Partner partner() {
        return Partner.MTSRIAP;
    }

    @Override
    public String write(Question question) {
        return xml.write(
                switch (question.operation()) {
                    case REGISTER_NUMBER -> registration(question);
                    case CORRECT_NUMBER -> correction(question);
                    case ANNUL_NUMBER -> annulment(question);
                    default -> search(question);
                });
    }

    @Override
    public Answer ask(OutgoingMessage message) throws RegistryUnavailable, RequestRefused {
        return switch (message.operation()) {
            case REGISTER_NUMBER ->
                channel.exchange(
                        "registerNumber",
                        message,
                        RegisterNumberResponse.class,
                        response -> registered(message, response));
            case CORRECT_NUMBER ->
                channel.exchange(
                        "correctNumber",
                        message,
                        CorrectNumberResponse.class,
                        response -> corrected(message, response.getHeader()));
            case ANNUL_NUMBER ->
                channel.exchange(
                        "annulNumber", message, AnnulNumberResponse.class, response -> annulled(message, response));
            default ->
                channel.exchange("findPerson", message, FindPersonResponse.class, response -> found(message, response));
        };
    }

    private CorrectNumber correction(Question question) {
        CorrectNumber request = new CorrectNumber();
        request.setHeader(GbdFlNaming.header(question, senderCode));
        request.setApplicationNumber(question.applicationNumber());
        request.setIin(question.iin().orElseThrow().value());
        request.setPerson(GbdFlNaming.person(question.person()));
        return request;
    }

    private AnnulNumber annulment(Question question) {
        AnnulNumber request = new AnnulNumber();
        request.setHeader(GbdFlNaming.header(question, senderCode));
        request.setApplicationNumber(question.applicationNumber());
        request.setIin(question.iin().orElseThrow().value());
        return request;
    }

    private static Answer annulled(OutgoingMessage message, AnnulNumberResponse response) throws RegistryUnavailable {
        GbdFlNaming.requireAnswerTo(message.messageId(), response.getHeader());
        GbdFlNaming.requireProcessed(response.getHeader());
        return new Answer.NumberAnnulled();
    }

    private RegisterNumber registration(Question question) {
        RegisterNumber request = new RegisterNumber();
        request.setHeader(GbdFlNaming.header(question, senderCode));
        request.setApplicationNumber(question.applicationNumber());
        request.setIin(question.iin().orElseThrow().value());
        request.setPerson(GbdFlNaming.person(question.person()));
        return request;
    }

    private FindPerson search(Question question) {
        FindPerson request = new FindPerson();
        request.setHeader(GbdFlNaming.header(question, senderCode));
        Person person = question.person();
        switch (question.operation()) {
            case FIND_BY_DOCUMENT -> request.setDocumentNumber(person.document().number());
            case FIND_BY_LATIN_NAME -> request.setName(GbdFlNaming.latinNameQuery(person));
            default -> request.setName(GbdFlNaming.nameQuery(person));
        }
        return request;
    }

    private static Answer registered(OutgoingMessage message, RegisterNumberResponse response)
            throws RegistryUnavailable, RequestRefused {
        ResponseHeader header = response.getHeader();
        Optional<RejectionCode> rejection = rejection(message, header);
        if (rejection.isEmpty()) {
            GbdFlNaming.requireProcessed(header);
            return new Answer.NumberRegistered();
        }
        Optional<Iin> existing = Optional.ofNullable(response.getExistingIin()).map(Iin::new);
        if (existing.isEmpty() && rejection.get() == RejectionCode.PERSON_HAS_NUMBER) {
            throw new RequestRefused(rejection.get().name());
        }
        String words = header.getMessageResult().getNameRu();
        String account = words.isBlank() ? header.getMessageResult().getCode() : words;
        return new Answer.RegistrationRejected(rejection.get(), account, existing);
    }

    private static Answer corrected(OutgoingMessage message, ResponseHeader header)
            throws RegistryUnavailable, RequestRefused {
        Optional<RejectionCode> rejection = rejection(message, header);
        if (rejection.isPresent()) {
            throw new RequestRefused(rejection.get().name());
        }
        GbdFlNaming.requireProcessed(header);
        return new Answer.NumberRegistered();
    }

    private static Optional<RejectionCode> rejection(OutgoingMessage message, ResponseHeader header)
            throws RegistryUnavailable {
        GbdFlNaming.requireAnswerTo(message.messageId(), header);
        return Optional.ofNullable(REJECTIONS.get(header.getMessageResult().getCode()));
    }

    private static Answer found(OutgoingMessage message, FindPersonResponse response) throws RegistryUnavailable {
        GbdFlNaming.requireAnswerTo(message.messageId(), response.getHeader());
        GbdFlNaming.requireProcessed(response.getHeader());
        Map<Iin, NumberHolder> holders = new LinkedHashMap<>();
        response.getPerson().stream().map(MtsriapGateway::holder).forEach(one -> holders.putIfAbsent(one.iin(), one));
        return new Answer.PersonsFound(List.copyOf(holders.values()));
    }

    private static NumberHolder holder(RegisteredPerson told) {
        return new NumberHolder(new Iin(told.getIin()), GbdFlNaming.data(told.getPerson()));
    }
}
