package kz.iin.bench;

import java.util.OptionalDouble;

/**
 * One result.
 *
 * @param floor the same unit, measured in the same run: what the value is to be compared with
 */
record Figure(String name, double value, String unit, OptionalDouble floor) {

    Figure {
        if (!name.matches("[a-z0-9]+(\\.[a-z0-9]+)*")) {
            throw new IllegalArgumentException("name: words with dots between, not " + name);
        }
        if (!unit.matches("[A-Za-z0-9/]+")) {
            throw new IllegalArgumentException("unit: letters, digits and strokes, not " + unit);
        }
        if (!Double.isFinite(value) || floor.orElse(1) <= 0) {
            throw new IllegalArgumentException(name + ": nothing was measured");
        }
    }

    static Figure alone(String name, double value, String unit) {
        return new Figure(name, value, unit, OptionalDouble.empty());
    }

    static Figure beside(double floor, String name, double value, String unit) {
        return new Figure(name, value, unit, OptionalDouble.of(floor));
    }

    /** The value in floors. */
    OptionalDouble ratio() {
        return floor.isPresent() ? OptionalDouble.of(value / floor.getAsDouble()) : floor;
    }
}
