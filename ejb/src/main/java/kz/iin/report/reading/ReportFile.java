package kz.iin.report.reading;

/** A form of a report as it was made. Not a record: its bytes are not copied, for they may be many. */
public final class ReportFile {

    private final String name;
    private final String mediaType;
    private final byte[] content;

    ReportFile(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content;
    }
}
