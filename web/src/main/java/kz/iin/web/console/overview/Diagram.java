package kz.iin.web.console.overview;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.iin.report.overview.Subject;

/** The figures of one subject, in words. */
public record Diagram(Subject subject, String title, List<Row> rows) {

    private static final String COLOUR = "#00617a";
    private static final String FILL = "#9cc7d3";
    private static final int LONGEST_LINE = 20;
    private static final int LINE = 15;
    private static final int BETWEEN_BARS = 6;
    private static final int AXIS = 30;

    private static final int LOWEST = 220;

    /** As much as is seen at once; what is higher is scrolled. */
    private static final int SEEN = 420;

    public Diagram {
        Objects.requireNonNull(subject, "subject");
        rows = List.copyOf(rows);
    }

    /** A line of the table. */
    public record Row(String label, long count) {}

    /** Pixels: each bar has room for all the lines of the longest name, so that none is left out. */
    public int height() {
        if (subject == Subject.DAY) {
            return LOWEST;
        }
        int lines =
                rows.stream().mapToInt(row -> lines(row.label()).size()).max().orElse(1);
        return Math.max(LOWEST, AXIS + rows.size() * (lines * LINE + BETWEEN_BARS));
    }

    /** Whether a part of it is out of sight. */
    public boolean isScrolled() {
        return height() > SEEN;
    }

    /** What Chart.js draws: days as a line, all else as bars that leave room for long names. */
    public String json() {
        boolean isLine = subject == Subject.DAY;
        JsonObjectBuilder drawn = Json.createObjectBuilder()
                .add("type", isLine ? "line" : "bar")
                .add("data", data())
                .add("options", options(isLine));
        return withinScript(drawn.build().toString());
    }

    /** Nothing in it may end the script that it stands in. */
    static String withinScript(String json) {
        return json.replace("<", "\\u003c");
    }

    private JsonObjectBuilder data() {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder counts = Json.createArrayBuilder();
        rows.forEach(row -> labels.add(Json.createArrayBuilder(lines(row.label()))));
        rows.forEach(row -> counts.add(row.count()));
        JsonObjectBuilder set = Json.createObjectBuilder()
                .add("label", title)
                .add("data", counts)
                .add("borderColor", COLOUR)
                .add("backgroundColor", subject == Subject.DAY ? FILL : COLOUR)
                .add("maxBarThickness", 22);
        return Json.createObjectBuilder()
                .add("labels", labels)
                .add("datasets", Json.createArrayBuilder().add(set));
    }

    /** Chart.js writes an array under each other; a name of one line would be cut. */
    static List<String> lines(String label) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : label.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() >= LONGEST_LINE) {
                lines.add(line);
                line = word;
            } else {
                line = (line + " " + word).strip();
            }
        }
        lines.add(line);
        return lines;
    }

    private JsonObjectBuilder options(boolean isLine) {
        JsonObjectBuilder whole = Json.createObjectBuilder()
                .add("beginAtZero", true)
                .add("position", isLine ? "left" : isScrolled() ? "top" : "bottom")
                .add("ticks", Json.createObjectBuilder().add("precision", 0));
        JsonObjectBuilder named = Json.createObjectBuilder()
                .add("ticks", Json.createObjectBuilder().add("autoSkip", isLine));
        return Json.createObjectBuilder()
                .add("indexAxis", isLine ? "x" : "y")
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .add(
                        "plugins",
                        Json.createObjectBuilder()
                                .add("legend", Json.createObjectBuilder().add("display", false)))
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add(isLine ? "y" : "x", whole)
                                .add(isLine ? "x" : "y", named));
    }
}
