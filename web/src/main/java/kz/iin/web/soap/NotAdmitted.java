package kz.iin.web.soap;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import kz.iin.access.Verdict;

/** The caller is turned away: it is not known, may not do this, or does it too often. */
final class NotAdmitted extends IOException implements Coded {

    private static final Map<String, String> CHALLENGE =
            Map.of("WWW-Authenticate", "Basic realm=\"iin\", charset=\"UTF-8\"");

    private final transient Verdict.Denied denied;

    private NotAdmitted(Verdict.Denied denied) {
        super(denied.reason().name());
        this.denied = denied;
    }

    /** Leaves at the request who it seems to be and why it is turned away. */
    static NotAdmitted of(Verdict.Denied denied, HttpServletRequest request) {
        denied.sender().ifPresent(sender -> Noted.SENDER.on(request, sender));
        Noted.DENIAL.on(request, denied.reason().name());
        return new NotAdmitted(denied);
    }

    @Override
    public FaultCode code() {
        return FaultCode.valueOf(denied.reason().kind().name());
    }

    /** What HTTP wants beside the fault. */
    Map<String, String> headers() {
        return switch (denied.reason().kind()) {
            case NOT_AUTHENTICATED -> CHALLENGE;
            case TOO_MANY_REQUESTS -> Map.of("Retry-After", Long.toString(wholeSeconds(denied.retryAfter())));
            case ACCESS_DENIED -> Map.of();
        };
    }

    private static long wholeSeconds(Duration time) {
        return time.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
