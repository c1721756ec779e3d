package kz.iin.web.soap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.service.model.BindingOperationInfo;

/**
 * Hears of every fault inside the SOAP stack, opens the incident and leaves it at the exchange for {@link DeclareFault}.
 * CXF's own line is not written: it holds the texts of exceptions, and these may hold what the caller sent.
 */
final class FaultWatch implements FaultListener {

    static final String HTTP_REQUEST = "HTTP.REQUEST";

    private final Incidents incidents;

    FaultWatch(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public boolean faultOccurred(Exception exception, String description, Message message) {
        Exchange exchange = message.getExchange();
        exchange.computeIfAbsent(Incident.class.getName(), key -> open(exception, message));
        return false;
    }

    private Incident open(Exception exception, Message message) {
        HttpServletRequest request =
                (HttpServletRequest) message.getExchange().getInMessage().get(HTTP_REQUEST);
        Throwable thrown =
                exception instanceof Fault && exception.getCause() != null ? exception.getCause() : exception;
        return incidents.open(diagnose(exception, message), thrown, operationOf(message.getExchange()), request);
    }

    private static Diagnosis diagnose(Exception exception, Message message) {
        return RequireOperation.hasBeenRead(message.getExchange())
                ? Diagnose.carryingOut(exception)
                : Diagnose.reading(exception, pathIn(message));
    }

    private static ElementPath pathIn(Message message) {
        return Optional.ofNullable(message.get(GuardedReader.class))
                .map(GuardedReader::path)
                .orElse(ElementPath.ROOT);
    }

    /** Service and operation, both by their names in the WSDL. */
    private static String operationOf(Exchange exchange) {
        String service = exchange.getService().getName().getLocalPart();
        return Optional.ofNullable(exchange.getBindingOperationInfo())
                .map(BindingOperationInfo::getName)
                .map(name -> service + "." + name.getLocalPart())
                .orElse(service);
    }
}
