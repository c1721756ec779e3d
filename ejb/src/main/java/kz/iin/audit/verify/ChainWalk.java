package kz.iin.audit.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.audit.chain.Links;
import kz.iin.audit.verify.Fault.Kind;

/**
 * Walks along the chain and tells each place where it is not as it was written. Behind a fault the walk goes on from
 * what is stored, so that one damaged entry does not make all later ones look damaged.
 */
final class ChainWalk {

    private final Connection connection;
    private final Findings findings;
    private final Links links = new Links();

    ChainWalk(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    void walk() throws SQLException {
        byte[] head = Links.nothing();
        Optional<LocalDate> awaited = Optional.empty();
        for (StoredDay day : StoredDay.all(connection)) {
            awaited.ifPresent(first -> tellMissingDays(first, day.day()));
            if (day.entriesDeleted()) {
                tellLeft(day);
            } else {
                walk(day, head);
            }
            head = day.head();
            awaited = Optional.of(day.day().plusDays(1));
        }
        tellDaysWithoutRow(awaited);
        walkWaiting();
    }

    private void tellMissingDays(LocalDate first, LocalDate found) {
        Stream<LocalDate> missing = first.isBefore(found) ? first.datesUntil(found) : Stream.empty();
        missing.forEach(day -> findings.add(Fault.ofDay(Kind.DAY_MISSING, day)));
    }

    /** Entries behind the last day: the row of their day is gone, and nothing says how it ended. */
    private void tellDaysWithoutRow(Optional<LocalDate> firstUnknown) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(day) from audit_entry")) {
            row.next();
            Optional<LocalDate> latest = Optional.ofNullable(row.getObject(1, LocalDate.class));
            latest.ifPresent(day -> tellMissingDays(firstUnknown.orElse(day), day.plusDays(1)));
        }
    }

    private void walk(StoredDay day, byte[] headOfDayBefore) throws SQLException {
        Step last = new Step(0, links.startOf(day.day(), headOfDayBefore));
        try (StoredEntries entries = StoredEntries.of(day.day(), connection)) {
            while (entries.next()) {
                last = step(day.day(), last, entries);
            }
        }
        tellEnd(day, last);
    }

    /** The entries of the day were deleted in order: there are none. */
    private void tellLeft(StoredDay day) throws SQLException {
        try (StoredEntries entries = StoredEntries.of(day.day(), connection)) {
            while (entries.next()) {
                int position = entries.position();
                findings.add(Fault.ofPositions(Kind.ENTRY_UNCOUNTED, day.day(), position, position));
            }
        }
    }

    private Step step(LocalDate day, Step last, StoredEntries entry) throws SQLException {
        findings.countEntry();
        int position = entry.position();
        boolean follows = position == last.position + 1;
        if (!follows) {
            findings.add(Fault.ofPositions(Kind.ENTRY_MISSING, day, last.position + 1, position - 1));
        }
        byte[] hash = entry.hash();
        if (!entry.saysWhatWasWritten()) {
            findings.add(Fault.ofEntry(Kind.ENTRY_CHANGED, Optional.of(day), position, entry.id()));
        } else if (follows && !Arrays.equals(hash, links.after(last.hash, entry.id(), entry.digest()))) {
            findings.add(Fault.ofEntry(Kind.ENTRY_MISPLACED, Optional.of(day), position, entry.id()));
        }
        return new Step(position, hash);
    }

    private void tellEnd(StoredDay day, Step last) {
        if (last.position < day.entries()) {
            findings.add(Fault.ofPositions(Kind.ENTRY_MISSING, day.day(), last.position + 1, day.entries()));
        } else if (last.position > day.entries()) {
            findings.add(Fault.ofPositions(Kind.ENTRY_UNCOUNTED, day.day(), day.entries() + 1, last.position));
        } else if (!day.endsWith(last.hash)) {
            findings.add(Fault.ofDay(Kind.DAY_CHANGED, day.day()));
        }
    }

    private void walkWaiting() throws SQLException {
        try (StoredEntries entries = StoredEntries.withoutPlace(connection)) {
            while (entries.next()) {
                findings.countWaiting();
                lookAtWaiting(entries);
            }
        }
    }

    private void lookAtWaiting(StoredEntries entry) throws SQLException {
        if (!entry.saysWhatWasWritten()) {
            findings.add(Fault.ofEntry(Kind.ENTRY_CHANGED, Optional.empty(), 0, entry.id()));
        }
    }

    /** Where the walk stands. */
    private static final class Step {

        private final int position;
        private final byte[] hash;

        private Step(int position, byte[] hash) {
            this.position = position;
            this.hash = hash;
        }
    }
}
