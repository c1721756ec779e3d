package kz.iin.architecture;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** Who may use whom. A package without a row of its own takes the row of its parent followed by {@code .*}. */
final class PackageTable {

    private static final Map<String, Set<String>> ROWS = Map.ofEntries(
            entry("shared", Set.of()),
            entry("audit", Set.of("shared")),
            entry("audit.reading", Set.of("audit", "calendar", "application", "application.reading")),
            entry("audit.chain", Set.of("shared", "audit")),
            entry("audit.verify", Set.of("shared", "audit", "audit.chain")),
            entry("keys", Set.of("signature")),
            entry("keys.alert", Set.of("keys")),
            entry("copy", Set.of("shared")),
            entry("copy.sealing", Set.of("keys")),
            entry("copy.scanning", Set.of("shared")),
            entry("copy.stored", Set.of("shared", "copy.sealing")),
            entry("mail", Set.of("shared")),
            entry("notification", Set.of("shared", "application", "application.watch", "calendar", "mail")),
            entry("access", Set.of("shared")),
            entry("access.admission", Set.of("shared", "access")),
            entry(
                    "access.administration",
                    Set.of("shared", "audit", "calendar", "access.signin", "application", "application.reading")),
            entry("access.signin", Set.of("shared", "audit", "keys", "application", "application.reading")),
            entry("person", Set.of("shared")),
            entry("person.mrz", Set.of("shared", "person")),
            entry("person.comparison", Set.of("person", "person.mrz")),
            entry("duplicates", Set.of("person")),
            entry("duplicates.name", Set.of("duplicates")),
            entry("duplicates.prepared", Set.of("person", "duplicates", "duplicates.name")),
            entry("duplicates.key", Set.of("duplicates", "duplicates.name", "duplicates.prepared")),
            entry("duplicates.comparison", Set.of("person", "duplicates", "duplicates.name", "duplicates.prepared")),
            entry(
                    "duplicates.index",
                    Set.of(
                            "shared",
                            "person",
                            "number",
                            "duplicates",
                            "duplicates.name",
                            "duplicates.prepared",
                            "duplicates.key",
                            "duplicates.comparison")),
            entry("duplicates.estimation", Set.of("duplicates.comparison")),
            entry(
                    "duplicates.load",
                    Set.of("shared", "person", "number", "duplicates", "duplicates.prepared", "duplicates.index")),
            entry(
                    "duplicates.command",
                    Set.of(
                            "shared",
                            "audit",
                            "calendar",
                            "duplicates.comparison",
                            "duplicates.estimation",
                            "duplicates.index",
                            "duplicates.load")),
            entry("calendar", Set.of()),
            entry("documents", Set.of("person", "calendar")),
            entry("rules", Set.of("person", "calendar")),
            entry("reference", Set.of("shared", "person", "calendar", "documents", "rules")),
            entry("number", Set.of("shared", "person")),
            entry("number.account", Set.of("number")),
            entry("number.forecast", Set.of("shared", "calendar", "number")),
            entry("signature", Set.of()),
            entry("shep", Set.of("shared", "calendar")),
            entry(
                    "shep.exchange",
                    Set.of(
                            "shared",
                            "shep",
                            "signature",
                            "keys",
                            "access",
                            "access.admission",
                            "journal",
                            "journal.body")),
            entry("shep.mail", Set.of("shared", "shep", "shep.exchange")),
            entry("inbox", Set.of("shared")),
            entry("registry.shep", Set.of("journal", "registry", "shep", "shep.exchange", "shep.mail")),
            entry("journal", Set.of("number", "journal.body")),
            entry("journal.body", Set.of("shared", "keys", "number")),
            entry("journal.reading", Set.of("number", "journal", "journal.body")),
            entry(
                    "journal.command",
                    Set.of(
                            "shared",
                            "audit",
                            "calendar",
                            "keys",
                            "number",
                            "journal",
                            "journal.body",
                            "journal.reading")),
            entry("registry", Set.of("shared", "person", "number", "duplicates", "journal", "journal.body")),
            entry("registry.outbox", Set.of("shared", "registry")),
            entry("registry.retention", Set.of("shared")),
            entry("retention", Set.of("shared", "audit")),
            entry("registry.gbdfl", Set.of("person", "number", "duplicates", "registry", "contract.common..")),
            entry(
                    "registry.mvd",
                    Set.of(
                            "person",
                            "number",
                            "registry",
                            "registry.gbdfl",
                            "registry.shep",
                            "contract.common..",
                            "contract.consumed.mvd..")),
            entry(
                    "registry.mtsriap",
                    Set.of(
                            "person",
                            "number",
                            "registry",
                            "registry.gbdfl",
                            "registry.shep",
                            "contract.common..",
                            "contract.consumed.mtsriap..")),
            entry(
                    "adjudication",
                    Set.of("shared", "number", "duplicates", "duplicates.comparison", "duplicates.index")),
            entry("decision", Set.of("shared", "person", "number", "registry")),
            entry(
                    "application",
                    Set.of(
                            "adjudication",
                            "duplicates",
                            "duplicates.index",
                            "shared",
                            "audit",
                            "copy",
                            "copy.sealing",
                            "person",
                            "person.mrz",
                            "person.comparison",
                            "calendar",
                            "documents",
                            "number",
                            "registry",
                            "decision")),
            entry(
                    "application.*",
                    Set.of(
                            "adjudication",
                            "duplicates",
                            "duplicates.comparison",
                            "duplicates.index",
                            "shared",
                            "audit",
                            "copy.scanning",
                            "person",
                            "person.mrz",
                            "person.comparison",
                            "calendar",
                            "documents",
                            "number",
                            "registry",
                            "registry.outbox",
                            "decision",
                            "rules",
                            "reference",
                            "application")),
            entry("counter", Set.of("shared", "person", "person.mrz", "person.comparison", "documents", "application")),
            entry(
                    "counter.draft",
                    Set.of(
                            "shared",
                            "audit",
                            "calendar",
                            "copy.scanning",
                            "copy.sealing",
                            "person",
                            "person.comparison",
                            "documents",
                            "reference",
                            "application",
                            "application.intake",
                            "application.reading",
                            "counter")),
            entry("queue", Set.of("shared", "audit", "calendar", "person", "application", "application.reading")),
            entry(
                    "desk",
                    Set.of(
                            "person",
                            "number",
                            "duplicates",
                            "duplicates.comparison",
                            "duplicates.index",
                            "adjudication",
                            "application",
                            "application.reading")),
            entry(
                    "notice",
                    Set.of(
                            "shared",
                            "audit",
                            "person",
                            "calendar",
                            "reference",
                            "number",
                            "decision",
                            "application",
                            "certificate",
                            "certificate.print")),
            entry(
                    "integration",
                    Set.of(
                            "shared",
                            "audit",
                            "access",
                            "access.admission",
                            "keys.alert",
                            "number",
                            "journal",
                            "journal.body",
                            "journal.reading",
                            "registry",
                            "registry.outbox",
                            "application",
                            "application.reading")),
            entry("report", Set.of("shared", "audit", "application")),
            entry("report.period", Set.of("calendar")),
            entry("report.count", Set.of("report.period")),
            entry("report.edition", Set.of("shared", "calendar", "report.period", "report.count")),
            entry(
                    "report.form",
                    Set.of(
                            "calendar",
                            "certificate",
                            "certificate.print",
                            "report.period",
                            "report.count",
                            "report.edition")),
            entry(
                    "report.issue",
                    Set.of(
                            "shared",
                            "certificate",
                            "certificate.print",
                            "report.period",
                            "report.edition",
                            "report.form")),
            entry(
                    "report.request",
                    Set.of("shared", "audit", "report.period", "report.count", "report.edition", "report.issue")),
            entry(
                    "report.schedule",
                    Set.of(
                            "calendar",
                            "reference",
                            "report.period",
                            "report.edition",
                            "report.issue",
                            "report.delivery")),
            entry(
                    "report.reading",
                    Set.of(
                            "shared",
                            "audit",
                            "application",
                            "application.reading",
                            "report",
                            "report.period",
                            "report.count",
                            "report.form",
                            "report.delivery",
                            "report.request")),
            entry("report.delivery", Set.of("shared", "report.form")),
            entry("report.count", Set.of("shared", "report.period")),
            entry(
                    "report.overview",
                    Set.of(
                            "shared",
                            "calendar",
                            "number.forecast",
                            "application.reading",
                            "report.period",
                            "report.count")),
            entry("report.edition", Set.of("shared", "calendar", "reference", "report.period", "report.count")),
            entry("certificate.sign", Set.of("keys", "signature", "certificate")),
            entry("certificate.proof", Set.of("shared", "keys", "calendar", "certificate")),
            entry(
                    "certificate.verify",
                    Set.of(
                            "shared",
                            "keys",
                            "number",
                            "person",
                            "certificate",
                            "certificate.sign",
                            "certificate.proof",
                            "certificate.issue")),
            entry(
                    "certificate",
                    Set.of("shared", "person", "calendar", "number", "decision", "application", "certificate.print")),
            entry("certificate.print", Set.of("shared", "certificate.print.drawing", "certificate.print.font")),
            entry("certificate.print.drawing", Set.of()),
            entry("certificate.print.font", Set.of()),
            entry(
                    "certificate.paper",
                    Set.of("shared", "audit", "application", "application.intake", "certificate", "certificate.issue")),
            entry(
                    "certificate.*",
                    Set.of(
                            "shared",
                            "audit",
                            "person",
                            "calendar",
                            "number",
                            "decision",
                            "application",
                            "certificate",
                            "certificate.print")));

    private PackageTable() {}

    static Set<String> rows() {
        return ROWS.keySet();
    }

    /** The row that speaks for the package; the name of the package when there is none. */
    static String rowOf(String name) {
        String ofParent = name.replaceFirst("\\.[a-z]+$", ".*");
        return ROWS.containsKey(name) || !ROWS.containsKey(ofParent) ? name : ofParent;
    }

    /** What the package may use; nothing when it stands in no row. */
    static Set<String> usableBy(String name) {
        return ROWS.getOrDefault(rowOf(name), Set.of());
    }
}
