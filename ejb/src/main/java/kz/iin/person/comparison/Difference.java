package kz.iin.person.comparison;

import java.util.Objects;
import kz.iin.person.mrz.Element;

/** Two sources that do not say the same. Holds nothing of what they say, so that it may be shown and logged. */
public record Difference(Compared compared, Element element, Contrast contrast) {

    public Difference {
        Objects.requireNonNull(compared, "compared");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(contrast, "contrast");
    }

    public String field() {
        return element.field();
    }

    public Severity severity() {
        return contrast.severity();
    }

    public String clause() {
        return contrast.clause();
    }
}
