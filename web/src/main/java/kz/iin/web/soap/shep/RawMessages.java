package kz.iin.web.soap.shep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import org.apache.cxf.Bus;
import org.apache.cxf.binding.soap.interceptor.SoapInterceptor;
import org.apache.cxf.endpoint.Endpoint;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.feature.AbstractFeature;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.interceptor.StaxOutInterceptor;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.message.MessageContentsList;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.service.model.BindingOperationInfo;

/**
 * What comes reaches the provider byte for byte, and what it answers leaves byte for byte: a signature covers bytes, and a
 * typed SOAP stack chokes on the gateway's real traffic. CXF keeps the transport and the WSDL.
 */
public final class RawMessages extends AbstractFeature {

    @Override
    public void initialize(Server server, Bus bus) {
        Endpoint endpoint = server.getEndpoint();
        endpoint.getBinding().getInInterceptors().clear();
        endpoint.getBinding()
                .getOutInterceptors()
                .removeIf(interceptor -> !(interceptor instanceof StaxOutInterceptor));
        endpoint.getInInterceptors().removeIf(SoapInterceptor.class::isInstance);
        endpoint.getOutInterceptors().removeIf(interceptor -> isOfJaxWs(interceptor.getClass()));
        endpoint.getInInterceptors().add(new Take());
        endpoint.getOutInterceptors().add(new Give());
    }

    private static boolean isOfJaxWs(Class<?> interceptor) {
        return SoapInterceptor.class.isAssignableFrom(interceptor)
                || interceptor.getPackageName().startsWith("org.apache.cxf.jaxws");
    }

    /** Hands the request's stream to the provider. */
    private static final class Take extends AbstractPhaseInterceptor<Message> {

        Take() {
            super(Phase.UNMARSHAL);
        }

        @Override
        public void handleMessage(Message message) {
            Exchange exchange = message.getExchange();
            BindingOperationInfo onlyNamesTheProvider = exchange.getEndpoint()
                    .getBinding()
                    .getBindingInfo()
                    .getOperations()
                    .iterator()
                    .next();
            exchange.put(BindingOperationInfo.class, onlyNamesTheProvider);
            message.setContent(
                    List.class, new MessageContentsList(new StreamSource(message.getContent(InputStream.class))));
        }
    }

    /** Sends what the provider returned, and leaves nothing to the writer of XML, which only the WSDL needs. */
    private static final class Give extends AbstractPhaseInterceptor<Message> {

        Give() {
            super(Phase.PRE_STREAM);
            addBefore(StaxOutInterceptor.class.getName());
        }

        @Override
        public void handleMessage(Message message) {
            message.put(Message.CONTENT_TYPE, "text/xml;charset=UTF-8");
            StreamSource answer =
                    (StreamSource) MessageContentsList.getContentsList(message).get(0);
            try (InputStream bytes = answer.getInputStream();
                    OutputStream out = message.getContent(OutputStream.class)) {
                bytes.transferTo(out);
            } catch (IOException e) {
                throw new Fault(e);
            }
            message.removeContent(OutputStream.class);
        }
    }
}
