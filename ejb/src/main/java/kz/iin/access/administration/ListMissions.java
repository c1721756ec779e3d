package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.reading.Mission;
import kz.iin.application.reading.Missions;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;

/** Every mission with each time in which it takes applications. */
@Stateless
public class ListMissions {

    private static final String PERIODS = """
            select mission, valid_from, valid_to, source from mission_period
            order by mission, valid_from desc""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Missions missions;

    public List<MissionPeriod> list(Viewer viewer) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR, Role.AUDITOR);
        Map<String, Mission> byCode = missions.byCode();
        List<?> rows = entities.createNativeQuery(PERIODS).getResultList();
        return rows.stream().map(row -> period((Object[]) row, byCode)).toList();
    }

    private static MissionPeriod period(Object[] row, Map<String, Mission> byCode) {
        return new MissionPeriod(
                byCode.get((String) row[0]),
                ((Date) row[1]).toLocalDate(),
                Optional.ofNullable((Date) row[2]).map(Date::toLocalDate),
                (String) row[3]);
    }
}
