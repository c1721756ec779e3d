package kz.iin.standin;

import java.time.Duration;

/** How an operation answers, for so many of the next calls; after them it is normal again. */
public record Behaviour(Mode mode, Duration delay, int calls) {

    /** The ways of a registry that is well or is not. */
    public enum Mode {
        NORMAL,
        /** Normal, after a delay. */
        SLOW,
        /** The declared SOAP fault. */
        FAIL,
        /** No SOAP at all, as from a gateway in between. */
        HTTP_500,
        /** HTTP 200 and a body that is not XML. */
        GARBAGE,
        /** The connection is closed without an answer. A client on HttpURLConnection repeats such a call once by itself. */
        DOWN
    }

    private static final int ALWAYS = Integer.MAX_VALUE;

    public Behaviour {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("delay is never negative");
        }
        if (calls < 1) {
            throw new IllegalArgumentException("calls is at least 1");
        }
    }

    public static Behaviour of(Mode mode) {
        return new Behaviour(mode, Duration.ZERO, ALWAYS);
    }

    public static Behaviour slow(Duration delay) {
        return new Behaviour(Mode.SLOW, delay, ALWAYS);
    }

    public Behaviour forNext(int nextCalls) {
        return new Behaviour(mode, delay, nextCalls);
    }

    /** What is left after one call. */
    Behaviour afterOneCall() {
        if (calls == ALWAYS) {
            return this;
        }
        return calls == 1 ? of(Mode.NORMAL) : forNext(calls - 1);
    }

    @Override
    public String toString() {
        return mode
                + (delay.isZero() ? "" : " millis=" + delay.toMillis())
                + (calls == ALWAYS ? "" : " calls=" + calls);
    }
}
