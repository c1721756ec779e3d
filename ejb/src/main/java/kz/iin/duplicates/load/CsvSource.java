package kz.iin.duplicates.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;

/** CSV as RFC 4180 has it, in UTF-8; the first line names the fields. */
final class CsvSource implements PersonSource {

    private static final String NUMBER = "iin";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    CsvSource(InputStream bytes) throws IOException {
        InputStream withoutMark = BOMInputStream.builder().setInputStream(bytes).get();
        try {
            parser = CSVParser.parse(
                    new InputStreamReader(
                            withoutMark,
                            StandardCharsets.UTF_8
                                    .newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
                    FORMAT);
        } catch (IOException | IllegalArgumentException unread) {
            throw broken(1, unread);
        }
        requireNumbers();
        records = parser.iterator();
    }

    @Override
    public Optional<SourceRecord> next() throws IOException {
        try {
            return records.hasNext() ? Optional.of(record(records.next())) : Optional.empty();
        } catch (UncheckedIOException | IllegalStateException unread) {
            throw broken(parser.getCurrentLineNumber() + 1, unread);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Other separators, or no line that names the columns: every record would be rejected. */
    private void requireNumbers() throws BrokenSource {
        if (!parser.getHeaderNames().contains(NUMBER)) {
            throw new BrokenSource(1, "names no column iin; columns are parted by commas");
        }
    }

    private SourceRecord record(CSVRecord record) {
        return new SourceRecord(parser.getCurrentLineNumber(), record.toMap(), record.isConsistent());
    }

    private static BrokenSource broken(long line, Exception unread) {
        boolean encoding =
                unread instanceof CharacterCodingException || unread.getCause() instanceof CharacterCodingException;
        return new BrokenSource(line, encoding ? "not in UTF-8" : "not CSV, or cut off");
    }
}
