package kz.iin.registry.shep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.iin.contract.consumed.mvd.v1.CheckPersonResponse;
import kz.iin.registry.Answer;
import kz.iin.registry.ContractXml;
import kz.iin.registry.Operation;
import kz.iin.registry.OutgoingMessage;
import kz.iin.registry.RegistryUnavailable;
import kz.iin.registry.RequestRefused;
import kz.iin.shep.Status;
import kz.iin.shep.exchange.GatewayFault;
import kz.iin.shep.exchange.GatewayUnavailable;
import kz.iin.signature.ReadXml;
import kz.iin.signature.UnreadableXml;
import kz.iin.signature.XmlLimits;
import org.w3c.dom.Element;

/** A question to the MVD over the synchronous channel, and what the gateway carries back. */
final class CarriedFixture {

    static final ContractXml XML = new ContractXml(
            CheckPersonResponse.class.getResource("/META-INF/wsdl/consumed/mvd/v1/mvd.xsd"), CheckPersonResponse.class);
    static final Answer CHECKED = new Answer.PersonChecked(true, false, Optional.empty());

    static final String ANSWER = """
            <checkPersonResponse xmlns="urn:kz:iin:contract:consumed:mvd:v1" \
            xmlns:g="urn:kz:iin:contract:common:gbdfl:v1"><header>\
            <g:messageId>0b8a1c1e-3c1b-4f57-9d0a-0d6f3b1f7a03</g:messageId>\
            <g:messageDate>2026-03-02T11:00:01+05:00</g:messageDate>\
            <g:requestId>0b8a1c1e-3c1b-4f57-9d0a-0d6f3b1f7a02</g:requestId>\
            <g:messageResult><g:code>00000</g:code><g:nameRu>да</g:nameRu><g:nameKz>иә</g:nameKz></g:messageResult>\
            </header></checkPersonResponse>""";
    static final String DECLARED = """
            <fault xmlns="urn:kz:iin:contract:common:types:v1"><code>%s</code><message>no</message>\
            <incidentId>00000000-0000-0000-0000-000000000000</incidentId></fault>""";
    static final String SOAP_FAULT = """
            <s:Fault xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><faultcode>s:Client</faultcode>\
            <faultstring>no</faultstring><detail>%s</detail></s:Fault>""".formatted(DECLARED);
    static final String ENVELOPE = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
            + SOAP_FAULT + "</s:Body></s:Envelope>";

    private static final String CARRIED = """
            <t:SendMessageResponse xmlns:t="http://bip.bee.kz/SyncChannel/v10/Types"><response><responseInfo>\
            <messageId>1</messageId><responseDate>2026-03-02T09:15:01Z</responseDate>\
            <status><code>%s</code><message>-</message></status></responseInfo>\
            <responseData><data>%s</data></responseData></response></t:SendMessageResponse>""";
    private static final OutgoingMessage QUESTION = new OutgoingMessage(
            UUID.fromString("0b8a1c1e-3c1b-4f57-9d0a-0d6f3b1f7a02"), Operation.CHECK_PERSON, "<question/>");

    private final String said;

    private CarriedFixture(String said) {
        this.said = said;
    }

    /** The gateway answers so. */
    static CarriedFixture carries(String status, String data) {
        return new CarriedFixture(CARRIED.formatted(status, data));
    }

    /** The gateway answers with a fault that holds those codes, one within the other. */
    static CarriedFixture faults(String code, String codeWithin) {
        return new CarriedFixture("""
                <s:Fault xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><faultcode>s:Client</faultcode>\
                <faultstring>no</faultstring><detail><e:SendMessageFault1_SendMessageFault \
                xmlns:e="http://bip.bee.kz/SyncChannel/v10/Types"><errorCode>%s</errorCode><errorMessage>no</errorMessage>\
                <errorDate>2026-03-02T09:15:01Z</errorDate><subError><errorCode>%s</errorCode><errorMessage>no</errorMessage>\
                <errorDate>2026-03-02T09:15:01Z</errorDate></subError></e:SendMessageFault1_SendMessageFault></detail>\
                </s:Fault>""".formatted(code, codeWithin));
    }

    static String escaped(String xml) {
        return xml.replace("&", "&amp;").replace("<", "&lt;");
    }

    Answer ask() throws RegistryUnavailable, RequestRefused {
        SyncChannel channel = new SyncChannel(URI.create("http://127.0.0.1/"), new Told(), new NothingKept(), XML);
        return channel.exchange("checkPerson", QUESTION, CheckPersonResponse.class, response -> CHECKED);
    }

    private static Element parsed(String xml) {
        try {
            return new ReadXml(XmlLimits.USUAL).read(xml.getBytes(UTF_8)).getDocumentElement();
        } catch (UnreadableXml broken) {
            throw new AssertionError("no XML", broken);
        }
    }

    private final class Told extends Mailing {

        @Override
        Element call(URI address, String operation, OutgoingMessage message, byte[] signed) throws GatewayUnavailable {
            Element payload = parsed(said);
            if (payload.getLocalName().equals("Fault")) {
                throw new GatewayFault(payload);
            }
            return payload;
        }

        @Override
        byte[] request(OutgoingMessage message) {
            return new byte[0];
        }

        @Override
        boolean isSuccess(Status status) {
            return status.code().equals("SCSS001");
        }

        @Override
        Instant moment() {
            return Instant.EPOCH;
        }
    }

    private static final class NothingKept extends Calls {

        @Override
        public byte[] message(UUID messageId, Supplier<byte[]> signing, Instant at) {
            return signing.get();
        }
    }
}
