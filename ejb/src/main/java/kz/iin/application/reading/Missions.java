package kz.iin.application.reading;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The missions by their codes; about a hundred rows. */
@ApplicationScoped
public class Missions {

    @PersistenceContext
    private EntityManager entities;

    public Map<String, Mission> byCode() {
        List<?> rows = entities.createNativeQuery("select code, name_kk, name_ru, name_en, time_zone from mission")
                .getResultList();
        return rows.stream().map(row -> mission((Object[]) row)).collect(toMap(Mission::code, Function.identity()));
    }

    private static Mission mission(Object[] row) {
        return Mission.of((String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }
}
