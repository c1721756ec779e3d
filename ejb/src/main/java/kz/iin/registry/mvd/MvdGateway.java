package kz.iin.registry.mvd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.iin.contract.common.gbdfl.v1.DictionaryValue;
import kz.iin.contract.consumed.mvd.v1.CheckPerson;
import kz.iin.contract.consumed.mvd.v1.CheckPersonResponse;
import kz.iin.contract.consumed.mvd.v1.MvdPersonCheckService;
import kz.iin.number.Iin;
import kz.iin.registry.Answer;
import kz.iin.registry.Channel;
import kz.iin.registry.ContractXml;
import kz.iin.registry.OutgoingMessage;
import kz.iin.registry.Partner;
import kz.iin.registry.Question;
import kz.iin.registry.Registry;
import kz.iin.registry.RegistryUnavailable;
import kz.iin.registry.RequestRefused;
import kz.iin.registry.gbdfl.GbdFlNaming;
import kz.iin.registry.shep.Channels;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the MVD to check a person and the identity document. */
@ApplicationScoped
public class MvdGateway implements Registry {

    private static final String SCHEMA = "/META-INF/wsdl/consumed/mvd/v1/mvd.xsd";
    private static final String NAMESPACE = "urn:kz:iin:contract:consumed:mvd:v1";

    /** Dictionary DocumentInvalidity: the document is valid. */
    private static final String VALID = "00";

    private final ContractXml xml = new ContractXml(
            MvdPersonCheckService.class.getResource(SCHEMA), CheckPerson.class, CheckPersonResponse.class);
    private String senderCode;
    private Channel channel;

    @Inject
    void connect(@ConfigProperty(name = "iin.sender.code", defaultValue = "IIN_MFA") String sender, Channels channels) {
        channel = channels.to(Partner.MVD, NAMESPACE, xml);
        senderCode = sender;
    }

    @Override
    public Partner partner() {
        return Partner.MVD;
    }

    @Override
    public String write(Question question) {
        CheckPerson request = new CheckPerson();
        request.setHeader(GbdFlNaming.header(question, senderCode));
        request.setApplicationNumber(question.applicationNumber());
        request.setPerson(GbdFlNaming.person(question.person()));
        return xml.write(request);
    }

    @Override
    public Answer ask(OutgoingMessage message) throws RegistryUnavailable, RequestRefused {
        return channel.exchange(
                "checkPerson", message, CheckPersonResponse.class, response -> checked(message, response));
    }

    private static Answer checked(OutgoingMessage message, CheckPersonResponse response) throws RegistryUnavailable {
        GbdFlNaming.requireAnswerTo(message.messageId(), response.getHeader());
        GbdFlNaming.requireProcessed(response.getHeader());
        boolean valid = Optional.ofNullable(response.getDocumentStatus())
                .map(DictionaryValue::getCode)
                .map(VALID::equals)
                .orElseThrow(() -> new RegistryUnavailable("NO_DOCUMENT_STATUS"));
        return new Answer.PersonChecked(
                valid,
                !response.getRemark().isEmpty(),
                Optional.ofNullable(response.getExistingIin()).map(Iin::new));
    }
}
