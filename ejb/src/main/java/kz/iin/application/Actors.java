package kz.iin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.iin.audit.Actor;
import kz.iin.audit.Caller;
import kz.iin.calendar.Zones;

/** Tells the audit who acts and by which clock. The zones of the missions are kept as long as the node lives. */
@ApplicationScoped
public class Actors {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    private final Map<String, ZoneId> zones = new ConcurrentHashMap<>();

    public Actor inAstana(String login) {
        return caller.with(new Actor(login, Optional.empty(), Optional.empty(), Zones.ASTANA));
    }

    public Actor at(String mission, String login) {
        ZoneId zone = zones.computeIfAbsent(mission, this::zoneOf);
        return caller.with(new Actor(login, Optional.empty(), Optional.of(mission), zone));
    }

    /** Astana's for a mission that nobody knows, or whose zone the JDK does not know. */
    private ZoneId zoneOf(String mission) {
        List<?> found = entities.createNativeQuery("select time_zone from mission where code = ?1")
                .setParameter(1, mission)
                .getResultList();
        return found.stream().findFirst().map(name -> zoneNamed((String) name)).orElse(Zones.ASTANA);
    }

    private static ZoneId zoneNamed(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return Zones.ASTANA;
        }
    }
}
