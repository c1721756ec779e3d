package kz.iin.report;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.iin.certificate.Wording;
import kz.iin.certificate.print.Stationery;
import kz.iin.report.edition.Edition;
import kz.iin.report.edition.ReadEdition;
import kz.iin.report.form.DataFile;
import kz.iin.report.form.Form;
import kz.iin.report.form.Names;
import kz.iin.report.form.ToldTables;
import kz.iin.report.form.WorkbookRows;
import kz.iin.report.issue.MakeForms;
import kz.iin.run.Database;
import kz.iin.shared.Sha256;
import kz.iin.testpdf.PageTable;
import kz.iin.testpdf.PageTables;

/** The forms of a report as they are kept, and what they have to tell. */
final class MadeForms {

    private static final String NAMES = """
            select code, name_kk, name_ru, name_en from mission
            union all
            (select distinct on (code) code, name_kk, name_ru, name_en from applicant_category order by code, valid_from desc)""";

    private final Edition edition;
    private final Names names;
    private final Map<Form, byte[]> contents;

    private MadeForms(Edition edition, Names names, Map<Form, byte[]> contents) {
        this.edition = edition;
        this.names = names;
        this.contents = contents;
    }

    /** Made now or earlier, and signed by nobody. */
    static MadeForms of(String number, Database database) throws SQLException {
        new MakeForms(database::connect, Stationery.ours(), (pdf, at) -> pdf).makeOf(number);
        try (Connection connection = database.connect()) {
            return new MadeForms(
                    new ReadEdition(connection).of(number),
                    new Names(Stationery.ours(), wordings(connection)),
                    contents(number, connection));
        }
    }

    Edition edition() {
        return edition;
    }

    List<PageTable> readPage() throws IOException {
        return PageTables.of(contents.get(Form.PDF));
    }

    /** What the page has to tell of the report. */
    List<PageTable> toldOf(Edition told) {
        List<DataFile> files = Stream.of(Form.CSV, Form.XML, Form.XLSX)
                .map(form -> new DataFile(form.name(), HexFormat.of().formatHex(Sha256.of(contents.get(form)))))
                .toList();
        return ToldTables.of(told, files, names);
    }

    List<List<String>> readWorkbook() throws IOException {
        return WorkbookRows.of(contents.get(Form.XLSX));
    }

    private static Map<Form, byte[]> contents(String number, Connection connection) throws SQLException {
        Map<Form, byte[]> contents = new HashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("select media_type, content from report where edition = ?")) {
            query.setString(1, number);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                contents.put(Form.of(rows.getString(1)), rows.getBytes(2));
            }
        }
        return contents;
    }

    private static Map<String, Wording> wordings(Connection connection) throws SQLException {
        Map<String, Wording> names = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(NAMES);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                names.put(row.getString(1), new Wording(row.getString(2), row.getString(3), row.getString(4)));
            }
        }
        return names;
    }
}
