package kz.iin.certificate.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.iin.application.ApplicationNumber;
import kz.iin.shared.RuleBroken;

/**
 * What is printed at one go.
 *
 * @param officer the sign-in name of who prints
 * @param sheets as they lie in the printer, one for each application
 */
public record PrintOrder(String officer, List<Sheet> sheets) {

    /** As many as lie in a printer; all of them are in memory at once. */
    public static final int MOST = 100;

    public PrintOrder {
        Objects.requireNonNull(officer, "officer");
        sheets = List.copyOf(sheets);
        RuleBroken.require(!sheets.isEmpty() && sheets.size() <= MOST, "sheet", PrintRule.SHEETS_OF_ORDER);
        RuleBroken.require(areOfDifferentApplications(sheets), "sheet", PrintRule.SHEET_ONCE);
    }

    Stream<ApplicationNumber> applications() {
        return sheets.stream().map(Sheet::application);
    }

    boolean isOneOriginal() {
        return sheets.size() == 1 && sheets.get(0) instanceof Sheet.Original;
    }

    private static boolean areOfDifferentApplications(List<Sheet> sheets) {
        return sheets.stream().map(Sheet::application).allMatch(new HashSet<>()::add);
    }
}
