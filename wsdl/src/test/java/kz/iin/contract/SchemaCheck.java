package kz.iin.contract;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** Validation that knows where it is: each violation carries the path of the element it is about. */
final class SchemaCheck extends XMLFilterImpl implements ErrorHandler {

    private static final Map<Path, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private final Deque<String> path = new ArrayDeque<>();
    private final List<Violation> violations = new ArrayList<>();

    private SchemaCheck(XMLReader reader) {
        super(reader);
    }

    static List<Violation> violations(Path schema, String text) {
        try {
            SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            SchemaCheck check = new SchemaCheck(parsers.newSAXParser().getXMLReader());
            ValidatorHandler validator = schema(schema).newValidatorHandler();
            validator.setErrorHandler(check);
            check.setContentHandler(validator);
            check.parse(new InputSource(new StringReader(text)));
            return List.copyOf(check.violations);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("not well-formed: " + e.getMessage(), e);
        }
    }

    /** As strict as the product must be: limits against hostile documents, no schema from anywhere but files. */
    static Schema schema(Path file) {
        return SCHEMAS.computeIfAbsent(file, SchemaCheck::compiled);
    }

    private static Schema compiled(Path file) {
        try {
            SchemaFactory schemas = SchemaFactory.newDefaultInstance();
            schemas.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return schemas.newSchema(file.toFile());
        } catch (SAXException e) {
            throw new IllegalStateException("no schema: " + file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        path.addLast(name);
        super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        super.endElement(uri, name, qualified);
        path.removeLast();
    }

    @Override
    public void warning(SAXParseException e) {
        error(e);
    }

    @Override
    public void error(SAXParseException e) {
        violations.add(new Violation(e.getMessage().split(":", 2)[0], String.join("/", path)));
    }

    @Override
    public void fatalError(SAXParseException e) {
        error(e);
    }
}
