package kz.iin.standin;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** How each operation behaves now, and how often it has been called. */
public final class Switches {

    private final Map<Operation, AtomicReference<Behaviour>> behaviours = new EnumMap<>(Operation.class);
    private final Map<Operation, LongAdder> calls = new EnumMap<>(Operation.class);

    Switches() {
        for (Operation operation : Operation.values()) {
            behaviours.put(operation, new AtomicReference<>(Behaviour.of(Behaviour.Mode.NORMAL)));
            calls.put(operation, new LongAdder());
        }
    }

    public void set(Operation operation, Behaviour behaviour) {
        behaviours.get(operation).set(behaviour);
    }

    public Behaviour behaviour(Operation operation) {
        return behaviours.get(operation).get();
    }

    /** Calls that arrived since the start or the last reset, answered or not. */
    public long calls(Operation operation) {
        return calls.get(operation).sum();
    }

    /** Everything normal, nothing counted. */
    public void reset() {
        for (Operation operation : Operation.values()) {
            set(operation, Behaviour.of(Behaviour.Mode.NORMAL));
            calls.get(operation).reset();
        }
    }

    /** Counts a call and says how it is to be answered. */
    Behaviour next(Operation operation) {
        calls.get(operation).increment();
        return behaviours.get(operation).getAndUpdate(Behaviour::afterOneCall);
    }
}
