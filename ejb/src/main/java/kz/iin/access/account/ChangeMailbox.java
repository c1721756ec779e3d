package kz.iin.access.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.iin.application.Actors;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** Where mail to somebody goes: his own to choose, and an administrator's for anybody. */
@Stateless
public class ChangeMailbox {

    private static final String READ = "select coalesce(email, ''), mail_language from console_user where login = ?1";

    private static final String WRITE =
            "update console_user set email = nullif(?2, ''), mail_language = ?3 where login = ?1";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actors actors;

    /** Empty if nobody has the login. */
    public Optional<Mailbox> of(Viewer viewer, String login) {
        permit(viewer, login, Role.ADMINISTRATOR, Role.AUDITOR);
        List<?> rows = entities.createNativeQuery(READ).setParameter(1, login).getResultList();
        return rows.stream().findFirst().map(row -> mailbox((Object[]) row));
    }

    /** Whether anything is otherwise now. */
    public boolean change(Viewer viewer, String login, Mailbox wanted) {
        permit(viewer, login, Role.ADMINISTRATOR);
        Optional<Mailbox> before = of(viewer, login);
        if (before.isEmpty() || before.get().equals(wanted)) {
            return false;
        }
        entities.createNativeQuery(WRITE)
                .setParameter(1, login)
                .setParameter(2, wanted.address().orElse(""))
                .setParameter(3, wanted.language())
                .executeUpdate();
        audit.record(Act.of(Deed.CHANGED_USER, viewer.actor(actors))
                .changing(Change.between(before.get().fields(login), wanted.fields(login))));
        return true;
    }

    private static void permit(Viewer viewer, String login, Role... others) {
        if (!viewer.login().equals(login)) {
            NotPermitted.unless(viewer, others);
        }
    }

    private static Mailbox mailbox(Object[] row) {
        return new Mailbox(Optional.of((String) row[0]).filter(address -> !address.isEmpty()), (String) row[1]);
    }
}
