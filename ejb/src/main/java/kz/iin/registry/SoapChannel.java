package kz.iin.registry;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Dispatch;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.WebServiceException;
import java.io.StringReader;
import java.net.URL;
import java.time.Duration;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;

/**
 * Sends a written request to a ministry as SOAP and reads the answer, checked against the contract. Nothing that the
 * ministry wrote gets into an exception or a log.
 */
public final class SoapChannel {

    private static final String CONNECT_TIMEOUT = "jakarta.xml.ws.client.connectionTimeout";
    private static final String RECEIVE_TIMEOUT = "jakarta.xml.ws.client.receiveTimeout";

    private final Port port;
    private final ContractXml xml;
    private final ThreadLocal<Dispatch<Source>> dispatch;

    /** Which port of which contract; the WSDL is on the class path. */
    public record Port(URL wsdl, QName service, QName name) {

        /** Our contracts name the action of an operation after their namespace. */
        private String actionOf(String operation) {
            return service.getNamespaceURI() + ":" + operation;
        }
    }

    /**
     * @param address where the ministry listens
     * @param timeout for connecting and again for the answer
     */
    public SoapChannel(Port port, ContractXml xml, String address, Duration timeout) {
        this.port = port;
        this.xml = xml;
        this.dispatch = ThreadLocal.withInitial(() -> dispatch(address, timeout));
    }

    /**
     * @param operation as the contract names it
     * @throws RegistryUnavailable NO_ANSWER when the call failed or a fault came, BAD_ANSWER when the answer breaks the
     *     contract
     */
    public <T> T exchange(String operation, String request, Class<T> answerType) throws RegistryUnavailable {
        try {
            Dispatch<Source> call = dispatch.get();
            call.getRequestContext().put(BindingProvider.SOAPACTION_URI_PROPERTY, port.actionOf(operation));
            return xml.read(call.invoke(new StreamSource(new StringReader(request))), answerType);
        } catch (WebServiceException noAnswer) {
            throw new RegistryUnavailable("NO_ANSWER", noAnswer);
        } catch (JAXBException | ClassCastException badAnswer) {
            throw new RegistryUnavailable("BAD_ANSWER", badAnswer);
        }
    }

    private Dispatch<Source> dispatch(String address, Duration timeout) {
        Dispatch<Source> created = Service.create(port.wsdl(), port.service())
                .createDispatch(port.name(), Source.class, Service.Mode.PAYLOAD);
        String millis = Long.toString(timeout.toMillis());
        Map<String, Object> context = created.getRequestContext();
        context.put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, address);
        context.put(BindingProvider.SOAPACTION_USE_PROPERTY, Boolean.TRUE);
        context.put(CONNECT_TIMEOUT, millis);
        context.put(RECEIVE_TIMEOUT, millis);
        return created;
    }
}
