package kz.iin.law;

/** Where an application may stand, and by which steps it comes there. */
enum Station {
    REGISTERED(""),
    CHECKING(""),
    ADJUDICATION("mtsriap reports"),
    AWAITING_DECISION("registries answer"),
    FORMED("registries answer, one forms"),
    /** Formed, and GBD FL has confirmed the number. */
    CONFIRMED("registries answer, one forms, gbdfl confirms"),
    ISSUED("registries answer, one forms, gbdfl confirms, system issues"),
    HANDED_OVER("registries answer, one forms, gbdfl confirms, system issues, officer hands it"),
    ANNULLED("registries answer, one forms, two annuls"),
    REFUSED("registries answer, one refuses"),
    WITHDRAWN("officer withdraws");

    private final String steps;

    Station(String steps) {
        this.steps = steps;
    }

    /** An application that stands there. */
    Course reached() {
        Course course = new Course(this == REGISTERED ? Proceeding.filed(1) : Proceeding.begun(1), false);
        if (!steps.isEmpty()) {
            course.walk(steps);
        }
        return course;
    }
}
