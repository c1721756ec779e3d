package kz.iin.report;

/** A report with its bytes. Not a record: they are not copied, for they may be many; they are not to be changed. */
public final class Report {

    private final ReportEntry entry;
    private final byte[] content;

    Report(ReportEntry entry, byte[] content) {
        this.entry = entry;
        this.content = content;
    }

    public ReportEntry entry() {
        return entry;
    }

    public byte[] content() {
        return content;
    }
}
