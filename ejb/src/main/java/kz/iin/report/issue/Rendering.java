package kz.iin.report.issue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kz.iin.certificate.SealPdf;
import kz.iin.report.edition.Edition;
import kz.iin.report.form.DataFile;
import kz.iin.report.form.EditionXlsx;
import kz.iin.report.form.EditionXml;
import kz.iin.report.form.Form;
import kz.iin.report.form.Names;
import kz.iin.report.form.ReportTemplate;
import kz.iin.shared.Sha256;

/** Renders what is to be kept besides the rows: the page last, for it names the digests of the others and is signed. */
final class Rendering {

    private final ReportTemplate template;
    private final Names names;
    private final SealPdf seal;

    Rendering(ReportTemplate template, Names names, SealPdf seal) {
        this.template = template;
        this.names = names;
        this.seal = seal;
    }

    /** @param csv as it is kept already */
    Map<Form, byte[]> of(Edition edition, byte[] csv) throws IOException {
        Map<Form, byte[]> made = new EnumMap<>(Form.class);
        made.put(Form.XML, EditionXml.of(edition));
        made.put(Form.XLSX, workbook(edition));
        List<DataFile> files = new ArrayList<>();
        files.add(digest(Form.CSV, csv));
        made.forEach((form, content) -> files.add(digest(form, content)));
        made.put(Form.PDF, seal.seal(template.print(edition, files, names), edition.countedAt()));
        return made;
    }

    private byte[] workbook(Edition edition) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new EditionXlsx(names).write(edition, edition.lines(), bytes);
        return bytes.toByteArray();
    }

    private static DataFile digest(Form form, byte[] content) {
        return new DataFile(form.name(), HexFormat.of().formatHex(Sha256.of(content)));
    }
}
