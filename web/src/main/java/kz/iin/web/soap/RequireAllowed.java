package kz.iin.web.soap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.iin.access.Denial;
import kz.iin.access.MayCall;
import kz.iin.access.ServiceOperation;
import kz.iin.access.Verdict;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.service.model.BindingOperationInfo;

/**
 * Names the operation by the first element of the body, as soon as the reader stands there, and lets through only what the
 * sender may call. It is this operation that CXF then reads and calls: SOAPAction, by which CXF would choose, has no say, and
 * one that names another operation is refused.
 */
final class RequireAllowed extends AbstractPhaseInterceptor<Message> {

    RequireAllowed() {
        super(Phase.POST_PROTOCOL);
    }

    @Override
    public void handleMessage(Message message) {
        if (!"POST".equals(message.get(Message.HTTP_REQUEST_METHOD))) {
            return;
        }
        try {
            Optional<QName> element = firstElement(message.getContent(XMLStreamReader.class));
            if (element.isPresent()) {
                choose(element.get(), message.getExchange());
                require(message);
            }
        } catch (XMLStreamException | NotAccepted | NotAdmitted e) {
            throw new Fault(e);
        }
    }

    /** Empty if the body is: {@link RequireOperation} says no to that. */
    private static Optional<QName> firstElement(XMLStreamReader body) throws XMLStreamException {
        while (!body.isStartElement() && !body.isEndElement()) {
            body.next();
        }
        return body.isStartElement() ? Optional.of(body.getName()) : Optional.empty();
    }

    private static void choose(QName element, Exchange exchange) throws NotAccepted {
        BindingOperationInfo byAction = exchange.getBindingOperationInfo();
        BindingOperationInfo byBody = exchange.getEndpoint().getEndpointInfo().getBinding().getOperations().stream()
                .filter(operation -> element.equals(elementOf(operation)))
                .findFirst()
                .orElseThrow(() -> new NotAccepted(FaultCode.UNKNOWN_OPERATION));
        if (byAction != null && !byAction.getName().equals(byBody.getName())) {
            throw new NotAccepted(FaultCode.ACTION_MISMATCH);
        }
        exchange.put(BindingOperationInfo.class, byBody);
    }

    private static QName elementOf(BindingOperationInfo operation) {
        return operation.getOperationInfo().getInput().getFirstMessagePart().getConcreteName();
    }

    /** A request that did not come through {@link SenderGate} has no sender, and may call nothing. */
    private static void require(Message message) throws NotAdmitted {
        HttpServletRequest request = (HttpServletRequest) message.get(FaultWatch.HTTP_REQUEST);
        String operation =
                message.getExchange().getBindingOperationInfo().getName().getLocalPart();
        Noted.OPERATION.on(request, operation);
        ServiceOperation asked = new ServiceOperation(serviceAt(request.getServletPath()), operation);
        Verdict verdict = SenderGate.senderOf(request)
                .map(sender -> MayCall.call(sender, asked))
                .orElseGet(() -> Verdict.Denied.nobody(Denial.NO_SENDER));
        if (verdict instanceof Verdict.Denied denied) {
            throw NotAdmitted.of(denied, request);
        }
    }

    /** {@code mfa} in {@code /ws/mfa/v1}. */
    private static String serviceAt(String path) {
        return path.split("/", 4)[2];
    }
}
