package kz.iin.web.soap.shep;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.iin.shep.AnswerInfo;
import kz.iin.shep.Envelope;
import kz.iin.shep.ErrorInfo;
import kz.iin.shep.Guid;
import kz.iin.shep.MessageInfo;
import kz.iin.shep.Status;
import kz.iin.shep.SyncAnswer;
import kz.iin.shep.exchange.Seal;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.web.soap.FaultCode;
import kz.iin.web.soap.Incident;
import kz.iin.web.soap.Noted;

/** What is answered: signed with the algorithm of the request, with ids of our own and those of the request given back. */
@ApplicationScoped
class Replies {

    private static final String NOT_OF_THE_FORMAT = "SCE001";

    /** The gateway's codes for ours; a code that stands nowhere here says that the message is not of the format. */
    private static final Map<String, String> CODES = Map.ofEntries(
            entry(FaultCode.UNKNOWN_SERVICE.name(), "SCE004"),
            entry(FaultCode.CERTIFICATE_REFUSED.name(), "SCE005"),
            entry(FaultCode.SIGNATURE_INVALID.name(), "SCE006"),
            entry(FaultCode.SIGNATURE_MISSING.name(), "SCE007"),
            entry(FaultCode.INTERNAL.name(), "SCE909"),
            entry(FaultCode.COPIES_NOT_SCANNED.name(), "SCE909"),
            entry(FaultCode.NOT_AUTHENTICATED.name(), FaultCode.NOT_AUTHENTICATED.name()),
            entry(FaultCode.ACCESS_DENIED.name(), FaultCode.ACCESS_DENIED.name()),
            entry(FaultCode.TOO_MANY_REQUESTS.name(), FaultCode.TOO_MANY_REQUESTS.name()));

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /** An answer, signed, under an id of its own, which is noted at the request. */
    byte[] answer(MessageInfo request, Status status, String xml, HttpServletRequest http) {
        String messageId = UUID.randomUUID().toString();
        Noted.ANSWER.on(http, messageId);
        return sign(SyncAnswer.write(AnswerInfo.to(request, messageId, clock.instant(), status), xml), http);
    }

    /** A fault for a caller who is known: signed. */
    Reply fault(ErrorInfo.Fault fault, Incident incident, Optional<Guid> session, HttpServletRequest http) {
        return Reply.fault(sign(error(incident, session).write(fault, incident.isOurs()), http));
    }

    /** For a request that was opened. */
    byte[] sign(String payload, HttpServletRequest http) {
        return seal.answer(
                payload, SigningAlgorithm.valueOf(Noted.ALGORITHM.of(http).orElseThrow()));
    }

    /** A fault for somebody who is not: nobody gets us to sign who has not signed. */
    Reply unsignedFault(ErrorInfo.Fault fault, Incident incident) {
        String payload = error(incident, Optional.empty()).write(fault, incident.isOurs());
        return Reply.fault(Envelope.around(payload).getBytes(StandardCharsets.UTF_8));
    }

    /** The gateway's code with the id of the incident, and in it our code with the field at fault. */
    ErrorInfo error(Incident incident, Optional<Guid> session) {
        Instant at = clock.instant();
        ErrorInfo ours = new ErrorInfo(
                incident.code(), incident.message(), incident.field(), at, Optional.empty(), Optional.empty());
        String code = CODES.getOrDefault(incident.code(), NOT_OF_THE_FORMAT);
        return new ErrorInfo(
                code, incident.message(), Optional.of(incident.id().toString()), at, Optional.of(ours), session);
    }
}
