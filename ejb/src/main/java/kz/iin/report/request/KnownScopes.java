package kz.iin.report.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import kz.iin.report.count.Scope;

/** What a report may be narrowed to. */
@ApplicationScoped
class KnownScopes {

    @PersistenceContext
    private EntityManager entities;

    void require(Scope scope) {
        if (isUnknown("mission where code", scope.mission())) {
            throw new UnknownMission();
        }
        require("country", "mission where country", scope.country());
        require("citizenship", "country where code", scope.citizenship());
        require("category", "applicant_category where code", scope.category());
        require("officer", "console_user where login", scope.officer());
    }

    private void require(String field, String place, Optional<String> code) {
        if (isUnknown(place, code)) {
            throw new UnknownReportScope(field);
        }
    }

    private boolean isUnknown(String place, Optional<String> code) {
        return code.isPresent()
                && entities.createNativeQuery("select 1 from " + place + " = ?1")
                        .setParameter(1, code.get())
                        .getResultList()
                        .isEmpty();
    }
}
