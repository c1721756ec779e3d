package kz.iin.application;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.iin.audit.Change;

/** What an act changes in an application that is held, field by field, for the audit (law.md, 15). Begun before the act. */
public final class ApplicationChanges {

    private final Application application;
    private final Instant at;
    private final Map<String, String> before;

    private ApplicationChanges(Application application, Instant at) {
        this.application = application;
        this.at = at;
        this.before = fields();
    }

    public static ApplicationChanges in(Application application, Instant at) {
        return new ApplicationChanges(application, at);
    }

    /** What is not as it was; empty when the act was told again and changed nothing. */
    public List<Change> made() {
        return Change.between(before, fields());
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>(ApplicationFields.of(application, at));
        fields.putAll(PersonFields.of(application.person()));
        return fields;
    }
}
