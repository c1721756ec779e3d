package kz.iin.audit.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.iin.audit.chain.AuditDatabase;

/**
 * Goes through the whole audit: whether any entry or detail is missing, changed, moved or added. Sees the database as
 * it was when it began, and disturbs nobody.
 */
@ApplicationScoped
public class VerifyAudit {

    private AuditDatabase database;

    /** For the container's proxy. */
    protected VerifyAudit() {}

    @Inject
    public VerifyAudit(AuditDatabase database) {
        this.database = database;
    }

    public Verification verify() {
        return database.atOneMoment(connection -> {
            Findings findings = new Findings();
            new ChainWalk(connection, findings).walk();
            new DetailWalk(connection, findings).walk();
            return findings.verification();
        });
    }
}
