package kz.iin.web.soap.shep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.iin.shep.AsyncInfo;
import kz.iin.shep.AsyncMessage;
import kz.iin.shep.ErrorInfo;
import kz.iin.shep.Guid;
import kz.iin.shep.MessageType;
import kz.iin.shep.StatusChange;
import kz.iin.shep.exchange.Opened;
import kz.iin.shep.mail.Letters;
import kz.iin.web.soap.FaultCode;
import kz.iin.web.soap.Incidents;
import kz.iin.web.soap.Noted;
import kz.iin.web.soap.Refused;
import org.w3c.dom.Element;

/**
 * What the gateway brings: a message, acknowledged as soon as it is stored; or news of a message of ours. Which of the two,
 * the element in the body says.
 */
@ApplicationScoped
class AnswerAsyncMessage {

    private static final String MESSAGE = "sendMessage";
    private static final String STATUS = "changeMassageStatusNotification";

    private final Incidents incidents = new Incidents(UUID::randomUUID);

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private Operations operations;

    @Inject
    private TakeMessage takeMessage;

    @Inject
    private Letters letters;

    @Inject
    private Replies replies;

    @Inject
    private Clock clock;

    Reply answer(byte[] received, HttpServletRequest http) {
        Opened opened;
        try {
            opened = doorkeeper.open(received, http);
        } catch (RuntimeException sealed) {
            return replies.unsignedFault(
                    ErrorInfo.Fault.ASYNC_SEND_MESSAGE, incidents.open(sealed, "shep.async", http));
        }
        return answer(opened, http);
    }

    private Reply answer(Opened opened, HttpServletRequest http) {
        Element payload = opened.payload();
        boolean isStatus = payload.getLocalName().equals(STATUS);
        try {
            return Reply.answer(
                    isStatus ? noted(StatusChange.read(payload), opened.certificate(), http) : taken(opened, http));
        } catch (RuntimeException refused) {
            ErrorInfo.Fault fault = isStatus ? ErrorInfo.Fault.CHANGE_STATUS : ErrorInfo.Fault.ASYNC_SEND_MESSAGE;
            return replies.fault(fault, incidents.open(refused, "shep.async", http), Optional.empty(), http);
        }
    }

    private byte[] taken(Opened opened, HttpServletRequest http) {
        if (!opened.payload().getLocalName().equals(MESSAGE)) {
            throw new Refused(FaultCode.UNKNOWN_OPERATION);
        }
        AsyncMessage message = AsyncMessage.read(opened.payload());
        message.info().messageId().ifPresent(id -> Noted.MESSAGE.on(http, id));
        message.info().correlationId().ifPresent(id -> Noted.CORRELATION.on(http, id));
        admit(message.info(), opened.certificate(), http);
        return takeMessage.take(message, receipt -> replies.sign(receipt, http));
    }

    /** A request is somebody's; an answer to a chain of ours is the gateway's to bring. */
    private void admit(AsyncInfo info, X509Certificate certificate, HttpServletRequest http) {
        if (info.type() == MessageType.REQUEST) {
            doorkeeper.admit(info.sender(), certificate, operations.named(info.serviceId()), http);
        } else {
            doorkeeper.requireGateway(certificate, http);
        }
    }

    private byte[] noted(StatusChange change, X509Certificate certificate, HttpServletRequest http) {
        doorkeeper.requireGateway(certificate, http);
        letters.noteState(change.messageId(), change.state(), clock.instant());
        Guid session = change.sessionId().orElseGet(() -> Guid.of(UUID.randomUUID()));
        return replies.sign(StatusChange.write(clock.instant(), session), http);
    }
}
