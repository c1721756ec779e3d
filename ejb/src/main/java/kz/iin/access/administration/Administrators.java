package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.iin.application.Actors;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** Tells the audit what an administrator changed: each field by the name of what it belongs to. */
@ApplicationScoped
class Administrators {

    @Inject
    private AuditTrail audit;

    @Inject
    private Actors actors;

    void changed(Viewer by, Deed deed, List<Change> changes) {
        audit.record(Act.of(deed, by.actor(actors)).changing(changes));
    }

    static List<Change> between(String login, Rights before, Rights after) {
        return Change.between(fields(login, before), fields(login, after));
    }

    static Map<String, String> fields(String login, Rights rights) {
        return Map.of(
                login + "/roles", rights.roleNames(),
                login + "/mission", rights.mission().orElse(""),
                login + "/active", Boolean.toString(rights.active()));
    }
}
