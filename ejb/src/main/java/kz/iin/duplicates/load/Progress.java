package kz.iin.duplicates.load;

/**
 * How far an import has come.
 *
 * @param taken persons who were not known
 * @param known persons who were known by the same data under the same number
 */
public record Progress(long taken, long known, long rejected, long rejectBytes) {

    static final Progress NONE = new Progress(0, 0, 0, 0);

    public long records() {
        return taken + known + rejected;
    }

    Progress and(Batch batch, long bytes) {
        return new Progress(
                taken + batch.fresh().size(),
                known + batch.known(),
                rejected + batch.rejections().size(),
                bytes);
    }

    @Override
    public String toString() {
        return "%d records: %d taken, %d known, %d rejected".formatted(records(), taken, known, rejected);
    }
}
