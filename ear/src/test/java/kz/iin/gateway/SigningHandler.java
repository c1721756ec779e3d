package kz.iin.gateway;

import jakarta.xml.soap.MessageFactory;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPMessage;
import jakarta.xml.ws.handler.MessageContext;
import jakarta.xml.ws.handler.soap.SOAPHandler;
import jakarta.xml.ws.handler.soap.SOAPMessageContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import javax.xml.namespace.QName;
import kz.iin.run.GatewayKeys;
import kz.iin.signature.KeyForm;
import kz.iin.signature.SignBody;
import kz.iin.signature.SigningAlgorithm;

/** Signs what a JAX-WS client sends, as a participant does: the whole certificate goes along. */
final class SigningHandler implements SOAPHandler<SOAPMessageContext> {

    private static final String WSSE =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";

    private final SignBody signing;

    SigningHandler(GatewayKeys keys) {
        signing = new SignBody(keys.gateway(SigningAlgorithm.RSA_SHA256), KeyForm.CERTIFICATE);
    }

    @Override
    public boolean handleMessage(SOAPMessageContext context) {
        if (Boolean.TRUE.equals(context.get(MessageContext.MESSAGE_OUTBOUND_PROPERTY))) {
            context.setMessage(signed(context.getMessage()));
        }
        return true;
    }

    @Override
    public boolean handleFault(SOAPMessageContext context) {
        return true;
    }

    @Override
    public void close(MessageContext context) {
        // holds nothing
    }

    /** Answers carry a security header that wants to be understood. */
    @Override
    public Set<QName> getHeaders() {
        return Set.of(new QName(WSSE, "Security"));
    }

    private SOAPMessage signed(SOAPMessage message) {
        try {
            ByteArrayOutputStream unsigned = new ByteArrayOutputStream();
            message.writeTo(unsigned);
            return MessageFactory.newInstance()
                    .createMessage(null, new ByteArrayInputStream(signing.sign(unsigned.toByteArray())));
        } catch (SOAPException | IOException e) {
            throw new IllegalStateException("a message in memory", e);
        }
    }
}
