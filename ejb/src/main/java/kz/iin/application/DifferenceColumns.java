package kz.iin.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.iin.person.comparison.Compared;
import kz.iin.person.comparison.Contrast;
import kz.iin.person.comparison.Difference;
import kz.iin.person.mrz.Element;

/** The columns of a difference between what was read and what was entered. */
@Embeddable
class DifferenceColumns {

    @Enumerated(EnumType.STRING)
    private Compared compared;

    @Enumerated(EnumType.STRING)
    private Element element;

    @Enumerated(EnumType.STRING)
    private Contrast contrast;

    protected DifferenceColumns() {}

    DifferenceColumns(Difference difference) {
        compared = difference.compared();
        element = difference.element();
        contrast = difference.contrast();
    }

    Difference difference() {
        return new Difference(compared, element, contrast);
    }
}
