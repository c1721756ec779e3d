package kz.iin.testpdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads the tables of a tagged PDF by its structure: which number stands in which cell is not guessed from where it is printed. */
public final class PageTables {

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final List<PageTable> tables = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private String title = "";

    private PageTables() {}

    /** Those with a heading before them. */
    public static List<PageTable> of(byte[] pdf) throws IOException {
        PageTables read = new PageTables();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                read.texts.put(page.getCOSObject(), texts(page));
            }
            for (Object kid :
                    document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
                read.walk((PDStructureElement) kid);
            }
        }
        return read.tables;
    }

    private void walk(PDStructureElement element) {
        switch (element.getStructureType()) {
            case "H1" -> title = "";
            case "H2" -> title = text(element);
            case "TR" -> rows.add(cells(element));
            default -> {
                elements(element).forEach(this::walk);
                if (element.getStructureType().equals("Table")) {
                    end();
                }
            }
        }
    }

    private void end() {
        if (!title.isEmpty()) {
            tables.add(PageTable.of(title, rows));
        }
        rows.clear();
        title = "";
    }

    private List<String> cells(PDStructureElement row) {
        return elements(row).stream().map(this::text).toList();
    }

    private static List<PDStructureElement> elements(PDStructureElement parent) {
        return parent.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private String text(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                text.append(text(inner));
            } else if (kid instanceof PDMarkedContentReference marked) {
                text.append(text(marked.getPage() == null ? element.getPage() : marked.getPage(), marked.getMCID()));
            } else if (kid instanceof Integer mark) {
                text.append(text(element.getPage(), mark));
            }
        }
        return text.toString();
    }

    private String text(PDPage page, int mark) {
        return texts.get(page.getCOSObject()).getOrDefault(mark, "");
    }

    private static Map<Integer, String> texts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> texts.merge(content.getMCID(), text(content), String::concat));
        return texts;
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition glyph) {
                text.append(glyph.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }
}
