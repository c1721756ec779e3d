package kz.iin.journal.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import kz.iin.journal.Direction;
import kz.iin.journal.Particulars;

/** Reads a row of the journal. */
final class JournalRow {

    private final ResultSet row;

    JournalRow(ResultSet row) {
        this.row = row;
    }

    MessageEntry entry() throws SQLException {
        return new MessageEntry(
                row.getObject("id", UUID.class),
                row.getTimestamp("received_at").toInstant(),
                new MessageEntry.Route(
                        Direction.valueOf(row.getString("direction")), row.getString("service"), row.getString("peer")),
                particulars(),
                fingerprint("request"),
                ending());
    }

    private Particulars particulars() throws SQLException {
        Particulars.Ids ids = new Particulars.Ids(text("message_id"), text("answer_id"), text("correlation_id"));
        return new Particulars(text("partner"), text("operation"), text("application"), ids, text("signature"));
    }

    private Optional<MessageEntry.Ending> ending() throws SQLException {
        Optional<String> outcome = text("outcome");
        return outcome.isEmpty()
                ? Optional.empty()
                : Optional.of(new MessageEntry.Ending(
                        row.getTimestamp("answered_at").toInstant(), outcome.get(), fingerprint("answer")));
    }

    private Optional<Fingerprint> fingerprint(String of) throws SQLException {
        byte[] digest = row.getBytes(of + "_digest");
        return digest == null
                ? Optional.empty()
                : Optional.of(new Fingerprint(HexFormat.of().formatHex(digest), row.getLong(of + "_size")));
    }

    private Optional<String> text(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
