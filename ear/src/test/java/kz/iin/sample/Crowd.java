package kz.iin.sample;

import java.util.UUID;

/** Any number of applications, each from another person: one sample with other names, another birth date and document. */
public final class Crowd {

    private final SampleApplication template = Applications.all().get(0);

    /** The same person always with the same request. */
    public SampleApplication of(int person) {
        SampleApplication filed = template.of(new Stranger(person), new UUID(0x4000L, Long.MIN_VALUE + person));
        return new SampleApplication(
                "person " + person,
                filed.xml().replaceFirst("<\\?xml.*?\\?>", "").strip());
    }
}
