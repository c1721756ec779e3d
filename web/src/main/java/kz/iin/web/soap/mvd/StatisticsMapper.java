package kz.iin.web.soap.mvd;

import java.util.Map;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.DeclineGround;
import kz.iin.application.statistics.Decisions;
import kz.iin.application.statistics.MissionCount;
import kz.iin.application.statistics.Period;
import kz.iin.application.statistics.Statistics;
import kz.iin.contract.provided.mvd.v1.CountOfDecisions;
import kz.iin.contract.provided.mvd.v1.CountOfDeclineGround;
import kz.iin.contract.provided.mvd.v1.CountOfGround;
import kz.iin.contract.provided.mvd.v1.CountOfMission;
import kz.iin.contract.provided.mvd.v1.CountOfStatus;
import kz.iin.contract.provided.mvd.v1.GetStatistics;
import kz.iin.contract.provided.mvd.v1.GetStatisticsResponse;
import kz.iin.decision.RefusalGround;
import kz.iin.web.soap.CodeMapper;
import kz.iin.web.soap.Field;

/** Statistics in the MVD's words, each list in the order of its codes. */
final class StatisticsMapper {

    private StatisticsMapper() {}

    static Period period(GetStatistics sent) {
        return Field.request().make(() -> new Period(sent.getFrom(), sent.getTo()));
    }

    static GetStatisticsResponse statistics(Statistics statistics) {
        GetStatisticsResponse told = new GetStatisticsResponse();
        told.setFrom(statistics.period().from());
        told.setTo(statistics.period().to());
        told.setCountedAt(statistics.countedAt());
        told.setRegistered(statistics.registered());
        told.setDecisions(decisions(statistics.decisions()));
        statistics.statuses().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> status(entry.getKey(), entry.getValue()))
                .forEach(told.getStatus()::add);
        statistics.grounds().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> ground(entry.getKey(), entry.getValue()))
                .forEach(told.getGround()::add);
        statistics.missions().stream().map(StatisticsMapper::mission).forEach(told.getMission()::add);
        statistics.declined().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> declined(entry.getKey(), entry.getValue()))
                .forEach(told.getDeclined()::add);
        return told;
    }

    private static CountOfDeclineGround declined(DeclineGround ground, long count) {
        CountOfDeclineGround told = new CountOfDeclineGround();
        told.setGround(CodeMapper.ground(ground));
        told.setCount(count);
        return told;
    }

    private static CountOfStatus status(ApplicationStatus status, long count) {
        CountOfStatus told = new CountOfStatus();
        told.setStatus(CodeMapper.status(status));
        told.setCount(count);
        return told;
    }

    private static CountOfGround ground(RefusalGround ground, long count) {
        CountOfGround told = new CountOfGround();
        told.setGround(CodeMapper.ground(ground));
        told.setCount(count);
        return told;
    }

    private static CountOfMission mission(MissionCount count) {
        CountOfMission told = new CountOfMission();
        told.setMission(count.mission());
        told.setRegistered(count.registered());
        told.setDecisions(decisions(count.decisions()));
        return told;
    }

    private static CountOfDecisions decisions(Decisions decisions) {
        CountOfDecisions told = new CountOfDecisions();
        told.setFormed(decisions.formed());
        told.setRefused(decisions.refused());
        return told;
    }
}
