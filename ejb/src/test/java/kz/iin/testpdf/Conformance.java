package kz.iin.testpdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF reads a file as PDF/A-2a, the archive's form, and as PDF/UA-1, that of people who cannot see the page. */
public final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** The clauses that the file breaks, and how; nothing when it keeps them all. */
    public static List<String> faultsOf(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> faultsOf(pdf, flavour))
                .toList();
    }

    private static Stream<String> faultsOf(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.isCompliant()
                    ? Stream.empty()
                    : result.getTestAssertions().stream().map(broken -> clause(flavour, broken));
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException("the file cannot be read", e);
        }
    }

    private static String clause(PDFAFlavour flavour, TestAssertion broken) {
        return flavour.getId() + " " + broken.getRuleId().getClause() + ": " + broken.getMessage();
    }
}
