package kz.iin.web.soap.shep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import kz.iin.inbox.AnswerOnce;
import kz.iin.inbox.Answering;
import kz.iin.inbox.IncomingMessage;
import kz.iin.inbox.MessageKey;
import kz.iin.shared.DomainException;
import kz.iin.shep.ErrorInfo;
import kz.iin.shep.FormatMismatch;
import kz.iin.shep.MessageInfo;
import kz.iin.shep.Status;
import kz.iin.shep.SyncRequest;
import kz.iin.shep.exchange.Opened;
import kz.iin.web.soap.Field;
import kz.iin.web.soap.Incident;
import kz.iin.web.soap.Incidents;
import kz.iin.web.soap.Noted;

/**
 * One message of the synchronous channel and its answer. What is not for us to carry out, and what breaks in us, is a fault
 * of the gateway; what a rule of the service declines is an answer (decision 10).
 */
@ApplicationScoped
class AnswerSyncMessage {

    private static final ErrorInfo.Fault FAULT = ErrorInfo.Fault.SYNC_SEND_MESSAGE;

    private final Incidents incidents = new Incidents(UUID::randomUUID);

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private Operations operations;

    @Inject
    private AnswerOnce answerOnce;

    @Inject
    private Replies replies;

    Reply answer(byte[] received, HttpServletRequest http) {
        Opened opened;
        try {
            opened = doorkeeper.open(received, http);
        } catch (RuntimeException sealed) {
            return replies.unsignedFault(FAULT, incidents.open(sealed, "shep", http));
        }
        return answer(received, opened, http);
    }

    private Reply answer(byte[] received, Opened opened, HttpServletRequest http) {
        SyncRequest request;
        try {
            request = SyncRequest.read(opened.payload());
        } catch (FormatMismatch odd) {
            return replies.fault(FAULT, incidents.open(odd, "shep", http), Optional.empty(), http);
        }
        try {
            return Reply.answer(answered(received, request, opened, http));
        } catch (RuntimeException refused) {
            Incident incident =
                    incidents.open(refused, "shep " + Noted.OPERATION.of(http).orElse("-"), http);
            return replies.fault(FAULT, incident, request.info().sessionId(), http);
        }
    }

    private byte[] answered(byte[] received, SyncRequest request, Opened opened, HttpServletRequest http) {
        MessageInfo info = request.info();
        Noted.MESSAGE.on(http, info.messageId());
        info.correlationId().ifPresent(id -> Noted.CORRELATION.on(http, id));
        OperationName name = operations.named(info.serviceId());
        doorkeeper.admit(info.sender(), opened.certificate(), name, http);
        MessageKey key =
                Field.at("requestInfo").make(() -> new MessageKey(info.sender().id(), info.messageId()));
        Operation operation = operations.get(name);
        return answerOnce.answer(
                IncomingMessage.of(key, received, info.messageDate()),
                () -> new Asked(info, operation, operation.read(request.data()), http));
    }

    /** What the message asks for, read and checked. */
    private final class Asked implements Answering {

        private final MessageInfo info;
        private final Operation operation;
        private final Object request;
        private final HttpServletRequest http;

        Asked(MessageInfo info, Operation operation, Object request, HttpServletRequest http) {
            this.info = info;
            this.operation = operation;
            this.request = request;
            this.http = http;
        }

        @Override
        public byte[] carryOut() {
            return replies.answer(info, Status.DONE, operation.carryOut(request), http);
        }

        @Override
        public byte[] decline(DomainException declined) {
            Incident incident = incidents.open(declined, operation.toString(), http);
            return replies.answer(info, Status.declined(incident.code()), incident.fault(), http);
        }
    }
}
