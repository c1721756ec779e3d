package kz.iin.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.iin.audit.Change;
import org.junit.jupiter.api.Test;

class AuditTableTest {

    @Test
    void an_entry_is_a_line_with_its_place_its_numbers_and_its_changes() {
        String table = AuditTable.of(List.of(entry(Change.between("status", "CHECKING", "REFUSED"))));

        assertThat(table.lines())
                .containsExactly(
                        "place,at,actor,sender,mission,deed,applications,changes",
                        "2026-03-02/17,2026-03-02T08:00:00Z,a.bekova,,TUR-IST,REFUSED_SERVICE,"
                                + "2026-00000001 2026-00000002,status: CHECKING -> REFUSED");
    }

    @Test
    void what_a_spreadsheet_would_reckon_is_text() {
        String table = AuditTable.of(List.of(entry(Change.between("=1+1", null, "x"))));

        assertThat(table).contains(",'=1+1:");
    }

    private static AuditRow entry(Change change) {
        return new AuditRow(
                7,
                Optional.of("2026-03-02/17"),
                Instant.parse("2026-03-02T08:00:00Z"),
                new AuditRow.Who("a.bekova", Optional.empty(), Optional.of("TUR-IST")),
                "REFUSED_SERVICE",
                List.of("2026-00000001", "2026-00000002"),
                List.of(change));
    }
}
