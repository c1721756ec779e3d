package kz.iin.standin.control;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;

/** How each operation behaves now, and how often it has been called. */
public final class Switches {

    private static final long USUAL_SEED = 1;

    private final Map<Operation, AtomicReference<Behaviour>> behaviours = new EnumMap<>(Operation.class);
    private final Map<Operation, LongAdder> calls = new EnumMap<>(Operation.class);
    private volatile RandomGenerator chance = new Random(USUAL_SEED);

    private Switches(Set<Operation> operations) {
        for (Operation operation : operations) {
            behaviours.put(operation, new AtomicReference<>(Behaviour.of(Mode.NORMAL)));
            calls.put(operation, new LongAdder());
        }
    }

    public static Switches ofMinistries() {
        return new Switches(Operation.ofMinistries());
    }

    public static Switches ofGateway() {
        return new Switches(Operation.ofGateway());
    }

    public Set<Operation> operations() {
        return EnumSet.copyOf(behaviours.keySet());
    }

    public void set(Operation operation, Behaviour behaviour) {
        if (behaviour.mode().isOfSignedAnswers() && Operation.ofMinistries().contains(operation)) {
            throw new IllegalArgumentException("mode is the gateway's: the ministries do not sign");
        }
        behaviours.get(operation).set(behaviour);
    }

    /** Begins the chance anew: the same seed draws the same faults in the same order. */
    public void seed(long seed) {
        chance = new Random(seed);
    }

    public Behaviour behaviour(Operation operation) {
        return behaviours.get(operation).get();
    }

    /** Calls that arrived since the start or the last reset, answered or not. */
    public long calls(Operation operation) {
        return calls.get(operation).sum();
    }

    /** Everything normal, nothing counted, chance as at the start. */
    public void reset() {
        for (Operation operation : operations()) {
            set(operation, Behaviour.of(Mode.NORMAL));
            calls.get(operation).reset();
        }
        seed(USUAL_SEED);
    }

    /** Counts a call and says how it is to be answered. */
    Behaviour next(Operation operation) {
        calls.get(operation).increment();
        return behaviours.get(operation).getAndUpdate(Behaviour::afterOneCall).drawn(chance, operation.faults());
    }
}
