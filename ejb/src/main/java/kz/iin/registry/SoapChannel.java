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

    private final ThreadLocal<Dispatch<Source>> dispatch;
    private final ContractXml xml;

    /** Which port of which contract; the WSDL is on the class path. */
    public record Port(URL wsdl, QName service, QName name) {}

    /**
     * @param address where the ministry listens
     * @param timeout for connecting and again for the answer
     */
    public SoapChannel(Port port, ContractXml xml, String address, Duration timeout) {
        this.xml = xml;
        this.dispatch = ThreadLocal.withInitial(() -> {
            Dispatch<Source> created = Service.create(port.wsdl(), port.service())
                    .createDispatch(port.name(), Source.class, Service.Mode.PAYLOAD);
            String millis = Long.toString(timeout.toMillis());
            created.getRequestContext()
                    .putAll(Map.of(
                            BindingProvider.ENDPOINT_ADDRESS_PROPERTY,
                            address,
                            CONNECT_TIMEOUT,
                            millis,
                            RECEIVE_TIMEOUT,
                            millis));
            return created;
        });
    }

    /**
     * @throws RegistryUnavailable NO_ANSWER when the call failed or a fault came, BAD_ANSWER when the answer breaks the
     *     contract
     */
    public <T> T exchange(String request, Class<T> answerType) throws RegistryUnavailable {
        try {
            return xml.read(dispatch.get().invoke(new StreamSource(new StringReader(request))), answerType);
        } catch (WebServiceException noAnswer) {
            throw new RegistryUnavailable("NO_ANSWER", noAnswer);
        } catch (JAXBException | ClassCastException badAnswer) {
            throw new RegistryUnavailable("BAD_ANSWER", badAnswer);
        }
    }
}
