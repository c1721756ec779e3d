package kz.iin.application.statistics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.DeclineGround;
import kz.iin.decision.RefusalGround;

/** Counts applications, and what never became one; nothing that was counted names a person. */
@Stateless
public class CountApplications {

    private static final String BY_MISSION_AND_STATUS = """
            select a.mission, a.status, count(a) from Application a
            where a.registeredAt >= :begin and a.registeredAt < :end group by a.mission, a.status""";

    private static final String BY_GROUND = """
            select key(r), count(a) from Application a join a.refusal r
            where a.registeredAt >= :begin and a.registeredAt < :end group by key(r)""";

    private static final String BY_DECLINE_GROUND = """
            select key(r), count(a) from AcceptanceRefusal a join a.reasons r
            where a.at >= :begin and a.at < :end group by key(r)""";

    private static final Set<ApplicationStatus> FORMED = EnumSet.of(
            ApplicationStatus.FORMED,
            ApplicationStatus.ISSUED,
            ApplicationStatus.HANDED_OVER,
            ApplicationStatus.ANNULLED);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    public Statistics count(Period period) {
        List<Group> groups = rows(BY_MISSION_AND_STATUS, period).stream()
                .map(row -> new Group((String) row[0], (ApplicationStatus) row[1], (Long) row[2]))
                .toList();
        Map<RefusalGround, Long> grounds =
                rows(BY_GROUND, period).stream().collect(toMap(row -> (RefusalGround) row[0], row -> (Long) row[1]));
        Map<ApplicationStatus, Long> statuses =
                groups.stream().collect(groupingBy(Group::status, summingLong(Group::count)));
        Map<DeclineGround, Long> declined = rows(BY_DECLINE_GROUND, period).stream()
                .collect(toMap(row -> (DeclineGround) row[0], row -> (Long) row[1]));
        return new Statistics(period, clock.instant(), statuses, grounds, missions(groups), declined);
    }

    private List<Object[]> rows(String query, Period period) {
        return entities.createQuery(query, Object[].class)
                .setParameter("begin", period.begin())
                .setParameter("end", period.end())
                .getResultList();
    }

    private static List<MissionCount> missions(List<Group> groups) {
        Map<String, List<Group>> byMission =
                groups.stream().collect(groupingBy(Group::mission, TreeMap::new, toList()));
        return byMission.entrySet().stream()
                .map(entry -> mission(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static MissionCount mission(String code, List<Group> groups) {
        return new MissionCount(
                code,
                count(groups, EnumSet.allOf(ApplicationStatus.class)),
                new Decisions(count(groups, FORMED), count(groups, EnumSet.of(ApplicationStatus.REFUSED))));
    }

    private static long count(List<Group> groups, Set<ApplicationStatus> statuses) {
        return groups.stream()
                .filter(group -> statuses.contains(group.status()))
                .mapToLong(Group::count)
                .sum();
    }

    private record Group(String mission, ApplicationStatus status, long count) {}
}
