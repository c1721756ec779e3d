package kz.iin.report.schedule;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import kz.iin.report.period.Pilot;

/** The store of pilots, each of which has a final report when it has ended. */
@Stateless
public class Pilots {

    private static final String ALL = "select code, first_day, last_day, source from pilot order by first_day";

    private static final String WRITE = """
            insert into pilot (code, first_day, last_day, source) values (?1, ?2, ?3, ?4)
            on conflict (code) do update
            set first_day = excluded.first_day, last_day = excluded.last_day, source = excluded.source""";

    private static final String REMOVE = "delete from pilot where code = ?1";

    @PersistenceContext
    private EntityManager entities;

    /** One after the other. */
    public List<Pilot> all() {
        return ((List<?>) entities.createNativeQuery(ALL).getResultList())
                .stream().map(row -> pilot((Object[]) row)).toList();
    }

    public Optional<Pilot> find(String code) {
        return all().stream().filter(pilot -> pilot.code().equals(code)).findFirst();
    }

    /** What was is told by the audit; whoever calls says it there. */
    public void write(Pilot pilot) {
        entities.createNativeQuery(WRITE)
                .setParameter(1, pilot.code())
                .setParameter(2, Date.valueOf(pilot.from()))
                .setParameter(3, Date.valueOf(pilot.to()))
                .setParameter(4, pilot.source())
                .executeUpdate();
    }

    /** The same. */
    public void remove(String code) {
        entities.createNativeQuery(REMOVE).setParameter(1, code).executeUpdate();
    }

    private static Pilot pilot(Object[] row) {
        return new Pilot(
                (String) row[0], ((Date) row[1]).toLocalDate(), ((Date) row[2]).toLocalDate(), (String) row[3]);
    }
}
