package kz.iin.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.SecurityPaper;
import kz.iin.application.reading.ApplicationEntry;
import kz.iin.application.reading.Role;
import kz.iin.certificate.paper.PrintOrder;
import kz.iin.certificate.paper.Sheet;
import kz.iin.queue.Queue;

/** Originals of several certificates go to the printer in one file, each on a sheet of security paper of its own. */
@Named
@ViewScoped
public class BulkPrint implements Serializable {

    private static final Pattern COUNTED = Pattern.compile("(.*?)([0-9]{1,15})");

    @Inject
    private ApplicationsPage page;

    @Inject
    private PrintActs print;

    @Inject
    private SignedIn signedIn;

    private List<ApplicationEntry> selected = List.of();
    private List<Line> lines = List.of();
    private String first;
    private boolean tooMany;
    private boolean asked;

    /** A sheet in the printer. */
    public static class Line implements Serializable {

        private final String number;
        private String paper;

        Line(String number) {
            this.number = number;
        }

        public String getNumber() {
            return number;
        }

        public String getPaper() {
            return paper;
        }

        public void setPaper(String paper) {
            this.paper = paper;
        }
    }

    /** Where certificates wait to be handed over, for who hands them over. */
    public boolean isPossible() {
        return page.getQueue() == Queue.HAND_OVER && signedIn.viewer().roles().contains(Role.OFFICER);
    }

    /** Serials are asked for no more than are printed at one go. */
    public void choose() {
        tooMany = selected.size() > PrintOrder.MOST;
        List<ApplicationEntry> printed = tooMany ? List.of() : selected;
        lines = printed.stream().map(entry -> new Line(entry.number().value())).toList();
        asked = false;
    }

    /** The sheets lie in the printer one after the other: their serials are counted on from the first. */
    public void countOn() {
        for (int place = 0; first != null && place < lines.size(); place++) {
            lines.get(place).setPaper(serial(first, place));
        }
    }

    static String serial(String first, int further) {
        Matcher parts = COUNTED.matcher(first.strip());
        if (!parts.matches()) {
            return first;
        }
        String digits = Long.toString(Long.parseLong(parts.group(2)) + further);
        return parts.group(1) + "0".repeat(Math.max(0, parts.group(2).length() - digits.length())) + digits;
    }

    public void print() throws IOException {
        asked = true;
        print.send("bulk", () -> lines.stream().map(BulkPrint::sheet).toList());
    }

    private static Sheet sheet(Line line) {
        return new Sheet.Original(
                new ApplicationNumber(line.getNumber()),
                new SecurityPaper(line.getPaper().strip()));
    }

    /** Stays open when nothing was printed. */
    public boolean isAsked() {
        return asked;
    }

    public boolean isTooMany() {
        return tooMany;
    }

    public int getMost() {
        return PrintOrder.MOST;
    }

    public List<ApplicationEntry> getSelected() {
        return selected;
    }

    public void setSelected(List<ApplicationEntry> selected) {
        this.selected = selected == null ? List.of() : selected;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }
}
