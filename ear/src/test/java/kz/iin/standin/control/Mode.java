package kz.iin.standin.control;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The ways of a registry that is well or is not. */
public enum Mode {
    NORMAL,
    /** Normal, after a delay. */
    SLOW(Duration.ofSeconds(1)),
    /** The request is taken and never answered; after the delay the connection is closed. */
    HANG(Duration.ofMinutes(10)),
    /** The connection is closed at once: nothing is processed and nothing answered. */
    REFUSE,
    /** Processed, but the connection closes in the middle of the answer. */
    CLOSE,
    /** No SOAP at all, but a page in HTML, as from a gateway in between. */
    HTTP_500,
    /** The declared SOAP fault, with a code. */
    FAULT,
    /** Processed, but the answer names another request. */
    WRONG_CORRELATION,
    /** HTTP 200 and a body that is not XML. */
    GARBAGE,
    /** Processed, and the answer comes twice. */
    DUPLICATE,
    /** Processed at once, but answered only after the delay, when the caller has given up. */
    LATE(Duration.ofSeconds(30)),
    /** Each time another of all that can go wrong there, by chance. */
    ANY(Duration.ofSeconds(5)),
    /** Processed, but the signature of the answer does not hold. This one and those below only where answers are signed. */
    WRONG_SIGNATURE,
    /** Processed, but the answer is signed by somebody who does not answer for the gateway. */
    OTHER_SIGNER,
    /** Processed, but the certificate of the answer is out of date. */
    EXPIRED_CERTIFICATE,
    /** Processed, but the clock that dates the answer goes ahead by the delay. */
    CLOCK_OFF(Duration.ofHours(1));

    private static final Set<Mode> PROCESSED_FIRST = EnumSet.of(CLOSE, WRONG_CORRELATION, DUPLICATE, LATE);
    private static final Set<Mode> SIGNED = EnumSet.range(WRONG_SIGNATURE, CLOCK_OFF);

    private final Duration usualDelay;

    Mode() {
        this(Duration.ZERO);
    }

    Mode(Duration usualDelay) {
        this.usualDelay = usualDelay;
    }

    /** Unless told otherwise. */
    Duration usualDelay() {
        return usualDelay;
    }

    /** Whether the ministry does its work, and only its answer is spoilt. */
    boolean spoilsTheAnswer() {
        return PROCESSED_FIRST.contains(this);
    }

    /** Whether it needs an answer that is signed. */
    boolean isOfSignedAnswers() {
        return SIGNED.contains(this);
    }

    /** Everything that can go wrong anywhere. */
    public static List<Mode> faults() {
        return List.copyOf(EnumSet.range(SLOW, LATE));
    }

    /** Everything that can go wrong where answers are signed. */
    public static List<Mode> faultsOfSignedAnswers() {
        return Stream.concat(faults().stream(), SIGNED.stream()).toList();
    }
}
