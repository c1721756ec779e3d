package kz.iin.queue;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import kz.iin.application.reading.Viewer;

/** The views that people keep, each his own. */
@Stateless
public class SavedViews {

    private static final String OF = "select name, query from saved_view where login = ?1 order by name";

    private static final String KEEP = """
        insert into saved_view (login, name, query, saved_at) values (?1, ?2, ?3, ?4)
        on conflict (login, name) do update set query = excluded.query, saved_at = excluded.saved_at\
        """;

    /** The oldest go when there are too many. */
    private static final String CUT = """
        delete from saved_view where login = ?1 and name in (
            select name from saved_view where login = ?1 order by saved_at desc, name offset ?2)\
        """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    public List<SavedView> of(Viewer viewer) {
        List<?> rows = query(OF, viewer).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SavedView((String) row[0], (String) row[1]))
                .toList();
    }

    /** In the place of the one of the same name. */
    public void keep(Viewer viewer, SavedView view) {
        query(KEEP, viewer)
                .setParameter(2, view.name())
                .setParameter(3, view.query())
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
        query(CUT, viewer).setParameter(2, SavedView.MOST).executeUpdate();
    }

    public void forget(Viewer viewer, String name) {
        query("delete from saved_view where login = ?1 and name = ?2", viewer)
                .setParameter(2, name)
                .executeUpdate();
    }

    private Query query(String sql, Viewer viewer) {
        return entities.createNativeQuery(sql).setParameter(1, viewer.login());
    }
}
