package kz.iin.web.console;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.application.ApplicationStatus;
import kz.iin.calendar.Urgency;
import kz.iin.person.Country;
import kz.iin.queue.Applicants;
import kz.iin.queue.Days;
import kz.iin.queue.Queue;
import kz.iin.queue.QueueFilter;

/** The filter of the list as it stands in the address: nothing of a person stands there. */
public class QueueParams implements Serializable {

    private static final String SAFE = "[A-Za-z0-9._-]{1,64}";

    private String queue;
    private String status;
    private String mission;
    private String urgency;
    private String citizenship;
    private String from;
    private String to;
    private String officer;
    private String number;

    /**
     * @param name how the name of the applicant begins; never part of the address
     * @throws RuntimeException if something in the address is none of what can stand there
     */
    QueueFilter filter(String name) {
        return new QueueFilter(
                queue == null ? Queue.ALL : Queue.valueOf(queue),
                Optional.ofNullable(status).map(ApplicationStatus::valueOf),
                Optional.ofNullable(mission),
                Optional.ofNullable(urgency).map(Urgency::valueOf),
                new Days(day(from), day(to)),
                Optional.ofNullable(officer),
                Optional.ofNullable(number),
                new Applicants(
                        Optional.ofNullable(citizenship)
                                .map(code -> new Country(code.strip().toUpperCase(Locale.ROOT))),
                        Optional.ofNullable(name)));
    }

    /** As it stands in the address; empty when nothing is filtered. */
    String query() {
        Map<String, String> all = Map.of(
                "queue",
                text(queue),
                "status",
                text(status),
                "mission",
                text(mission),
                "urgency",
                text(urgency),
                "citizenship",
                text(citizenship),
                "from",
                text(from),
                "to",
                text(to),
                "officer",
                text(officer),
                "number",
                text(number));
        return all.entrySet().stream()
                .filter(param -> param.getValue().matches(SAFE))
                .sorted(Map.Entry.comparingByKey())
                .map(param -> param.getKey() + "=" + param.getValue())
                .collect(Collectors.joining("&"));
    }

    /** Whether the queue is not shown as a whole. */
    public boolean isNarrowed() {
        return isSet(status, number, mission, urgency) || isRare();
    }

    /** Whether it is by what is seldom asked for. */
    public boolean isRare() {
        return isSet(citizenship, from, to, officer);
    }

    private static boolean isSet(String... values) {
        return Stream.of(values).anyMatch(value -> value != null);
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    public String getQueue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = queue;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getMission() {
        return mission;
    }

    public void setMission(String mission) {
        this.mission = mission;
    }

    public String getUrgency() {
        return urgency;
    }

    public void setUrgency(String urgency) {
        this.urgency = urgency;
    }

    public String getCitizenship() {
        return citizenship;
    }

    public void setCitizenship(String citizenship) {
        this.citizenship = citizenship;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
