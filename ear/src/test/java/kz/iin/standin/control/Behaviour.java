package kz.iin.standin.control;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * How an operation answers.
 *
 * @param calls for so many of the next calls; after them it is normal again
 * @param percent of the calls, by chance; the others are normal
 * @param code of the fault, when there is one
 */
public record Behaviour(Mode mode, Duration delay, int calls, int percent, String code) {

    static final int ALWAYS = Integer.MAX_VALUE;
    static final int EACH = 100;
    static final String USUAL_CODE = "REGISTRY_FAILURE";

    public Behaviour {
        Objects.requireNonNull(mode, "mode");
        if (delay.isNegative()) {
            throw new IllegalArgumentException("delay is never negative");
        }
        if (calls < 1) {
            throw new IllegalArgumentException("calls is at least 1");
        }
        if (percent < 1 || percent > EACH) {
            throw new IllegalArgumentException("percent is between 1 and 100");
        }
        if (!code.matches("[A-Z][A-Z0-9_]{2,63}")) {
            throw new IllegalArgumentException("code is in capitals");
        }
    }

    public static Behaviour of(Mode mode) {
        return new Behaviour(mode, mode.usualDelay(), ALWAYS, EACH, USUAL_CODE);
    }

    public static Behaviour slow(Duration delay) {
        return of(Mode.SLOW).withDelay(delay);
    }

    public Behaviour withDelay(Duration other) {
        return new Behaviour(mode, other, calls, percent, code);
    }

    public Behaviour withCode(String other) {
        return new Behaviour(mode, delay, calls, percent, other);
    }

    public Behaviour forNext(int nextCalls) {
        return new Behaviour(mode, delay, nextCalls, percent, code);
    }

    public Behaviour forPercent(int ofCalls) {
        return new Behaviour(mode, delay, calls, ofCalls, code);
    }

    /** What is left after one call. */
    Behaviour afterOneCall() {
        if (calls == ALWAYS) {
            return this;
        }
        return calls == 1 ? of(Mode.NORMAL) : forNext(calls - 1);
    }

    /**
     * How this very call is answered.
     *
     * @param faults of which one happens, when anything may
     */
    Behaviour drawn(RandomGenerator chance, List<Mode> faults) {
        if (percent < EACH && chance.nextInt(EACH) >= percent) {
            return of(Mode.NORMAL);
        }
        if (mode != Mode.ANY) {
            return this;
        }
        Mode fault = faults.get(chance.nextInt(faults.size()));
        return new Behaviour(fault, fault == Mode.CLOCK_OFF ? fault.usualDelay() : delay, calls, percent, code);
    }

    @Override
    public String toString() {
        return mode
                + (delay.isZero() ? "" : " millis=" + delay.toMillis())
                + (calls == ALWAYS ? "" : " calls=" + calls)
                + (percent == EACH ? "" : " percent=" + percent)
                + (code.equals(USUAL_CODE) ? "" : " code=" + code);
    }
}
