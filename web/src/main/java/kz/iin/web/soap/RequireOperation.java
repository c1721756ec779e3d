package kz.iin.web.soap;

import java.util.List;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * The last step before the endpoint. An empty body is no request, even if SOAPAction names an operation: CXF would call
 * it without its argument.
 */
final class RequireOperation extends AbstractPhaseInterceptor<Message> {

    private static final String READ = RequireOperation.class.getName();

    RequireOperation() {
        super(Phase.PRE_INVOKE);
    }

    /** Whether the request came as far as the endpoint: from then on an exception is no longer about its XML. */
    static boolean hasBeenRead(Exchange exchange) {
        return exchange.containsKey(READ);
    }

    @Override
    public void handleMessage(Message message) {
        boolean isRequest = "POST".equals(message.get(Message.HTTP_REQUEST_METHOD));
        if (isRequest && message.getContent(List.class) == null) {
            throw new Fault(new NotAccepted(FaultCode.UNKNOWN_OPERATION));
        }
        message.getExchange().put(READ, true);
    }
}
