package kz.iin.web.soap;

/** A payload that is not XML of its contract; what is wrong with it was found where it was read. */
final class Unreadable extends RuntimeException {

    private final transient Diagnosis diagnosis;

    Unreadable(Diagnosis diagnosis, Throwable cause) {
        super(diagnosis.code(), cause);
        this.diagnosis = diagnosis;
    }

    Diagnosis diagnosis() {
        return diagnosis;
    }
}
