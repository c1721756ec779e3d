package kz.iin.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import kz.iin.shared.RuleBroken;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {

    private static final String SCRIPT = "<</S/JavaScript/JS(app.alert\\(1\\))>>";

    @ParameterizedTest
    @MethodSource("packings")
    void pages_outlines_links_and_plain_forms_are_harmless(CompressParameters packing) throws IOException {
        byte[] file = CopyFixture.pdf(
                document -> {
                    PDDocumentOutline outline = new PDDocumentOutline();
                    PDOutlineItem item = new PDOutlineItem();
                    item.setTitle("Passport (copy)");
                    outline.addLast(item);
                    document.getDocumentCatalog().setDocumentOutline(outline);
                    document.getDocumentCatalog().setAcroForm(new PDAcroForm(document));
                    PDAnnotationLink link = new PDAnnotationLink();
                    link.setAction(new PDActionURI());
                    document.getPage(0).setAnnotations(List.of(link));
                },
                packing);

        assertThat(InspectFile.inspect(file)).isEqualTo(FileFormat.PDF);
    }

    @ParameterizedTest
    @MethodSource("packings")
    void a_script_is_refused(CompressParameters packing) throws IOException {
        refused(
                CopyFixture.pdf(
                        document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")),
                        packing),
                CopyRule.COPY_ACTIVE);
    }

    @ParameterizedTest
    @MethodSource("packings")
    void an_action_that_launches_something_is_refused(CompressParameters packing) throws IOException {
        refused(
                CopyFixture.pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch()), packing),
                CopyRule.COPY_ACTIVE);
    }

    @ParameterizedTest
    @MethodSource("packings")
    void a_form_of_xfa_is_refused(CompressParameters packing) throws IOException {
        refused(
                CopyFixture.pdf(
                        document -> {
                            PDAcroForm form = new PDAcroForm(document);
                            form.getCOSObject().setItem(COSName.getPDFName("XFA"), new COSString("<xdp/>"));
                            document.getDocumentCatalog().setAcroForm(form);
                        },
                        packing),
                CopyRule.COPY_ACTIVE);
    }

    @ParameterizedTest
    @MethodSource("packings")
    void an_attached_file_is_refused(CompressParameters packing) throws IOException {
        refused(
                CopyFixture.pdf(
                        document -> {
                            PDComplexFileSpecification attached = new PDComplexFileSpecification();
                            attached.setEmbeddedFile(
                                    new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {'M', 'Z'})));
                            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
                            tree.setNames(Map.of("attached", attached));
                            PDDocumentNameDictionary names =
                                    new PDDocumentNameDictionary(document.getDocumentCatalog());
                            names.setEmbeddedFiles(tree);
                            document.getDocumentCatalog().setNames(names);
                        },
                        packing),
                CopyRule.COPY_ACTIVE);
    }

    @ParameterizedTest
    @MethodSource("packings")
    void a_file_with_a_password_is_refused(CompressParameters packing) throws IOException {
        refused(
                CopyFixture.pdf(
                        document -> {
                            StandardProtectionPolicy policy =
                                    new StandardProtectionPolicy("owner", "", new AccessPermission());
                            policy.setEncryptionKeyLength(256);
                            document.protect(policy);
                        },
                        packing),
                CopyRule.COPY_ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/JavaScript",
                "/Java#53cript",
                "/#4a#61#76#61#53#63#72#69#70#74",
                "/Launch",
                "/EmbeddedFile",
                "/EmbeddedFiles",
                "/RichMedia",
                "/Rendition",
                "/GoToE",
                "/GoToR",
                "/Thread",
                "/Movie",
                "/SubmitForm",
                "/ImportData",
                "/AcroForm 2 0 R/XFA"
            })
    void a_name_that_runs_something_counts_however_and_wherever_it_is_written(String name) {
        refused(CopyFixture.pdfWith("1 0 obj<</S" + name + ">>endobj"), CopyRule.COPY_ACTIVE);
        refused(CopyFixture.pdfWith("% a remark 1 0 obj<</S " + name + "\n>>endobj"), CopyRule.COPY_ACTIVE);
        refused(CopyFixture.pdfWith("(a string 1 0 obj[" + name + "]endobj)"), CopyRule.COPY_ACTIVE);
        refused(stream("/Filter/FlateDecode/First 4/N 1", deflated("1 0 <</S" + name + ">>")), CopyRule.COPY_ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/JavaScripts", "/Launcher", "/XFA", "/AcroForm", "/EncryptMetadata", "/URI", "/GoTo", "/Threads"
            })
    void any_other_name_does_not(String name) {
        assertThat(InspectFile.inspect(CopyFixture.pdfWith("1 0 obj<</S" + name + ">>endobj")))
                .isEqualTo(FileFormat.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter/FlateDecode/First 4",
                "/Filter /Fl /F#69rst 4",
                "/First 4/Filter[/FlateDecode]",
                "/X(>>stream)/First 4/Filter[ /Fl ]",
                "/X<</First 1>>/Type/ObjStm/Filter/FlateDecode",
                "/X<3e3e>/First 5 0 R/Filter%>>\n/FlateDecode",
            })
    void packed_objects_are_unpacked_however_that_is_written(String entries) {
        refused(stream(entries, deflated(SCRIPT)), CopyRule.COPY_ACTIVE);
        assertThat(InspectFile.inspect(stream(entries, deflated("1 0 <</Type/Page>>"))))
                .isEqualTo(FileFormat.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/First 4/Filter/LZWDecode",
                "/First 4/Filter/ASCIIHexDecode",
                "/First 4/Filter[/FlateDecode/FlateDecode]",
                "/First 4/Filter[/ASCII85Decode/FlateDecode]",
                "/First 4/Filter 7 0 R",
                "/First 4/Filter[7 0 R]",
                "/First 4/Filter[/FlateDecode 7 0 R]",
                "/First 4/Filter/FlateDecode/Filter/LZWDecode",
                "/First 4/Filter/FlateDecode/DecodeParms<</Predictor 12>>",
                "/First 4/Filter/FlateDecode/DP<</Predictor 12>>",
                "/First 4/F(elsewhere)/FFilter/FlateDecode",
                "/First 4/Filter/Crypt"
            })
    void objects_packed_in_another_way_are_refused(String entries) {
        refused(stream(entries, deflated("1 0 <</Type/Page>>")), CopyRule.COPY_LEGIBLE);
    }

    @Test
    void objects_that_do_not_unpack_are_refused() {
        byte[] content = deflated("1 0 <</Type/Page>>".repeat(20));
        content[content.length / 2] ^= 0x55;

        refused(stream("/First 4/Filter/FlateDecode", content), CopyRule.COPY_LEGIBLE);
        refused(stream("/First 4/Filter/FlateDecode", new byte[0]), CopyRule.COPY_LEGIBLE);
    }

    @Test
    void pictures_and_pages_are_not_unpacked() {
        byte[] random = new byte[100_000];
        new Random(1).nextBytes(random);

        assertThat(InspectFile.inspect(stream("/Subtype/Image/Filter/DCTDecode", random)))
                .isEqualTo(FileFormat.PDF);
        assertThat(InspectFile.inspect(stream("/Filter[/ASCII85Decode/FlateDecode]", random)))
                .isEqualTo(FileFormat.PDF);
    }

    @Test
    void objects_that_unpack_to_more_than_a_file_may_have_are_refused() {
        String bomb = " ".repeat(8 * 1024 * 1024);

        assertThat(InspectFile.inspect(stream("/First 4/Filter/Fl", deflated(bomb))))
                .isEqualTo(FileFormat.PDF);
        refused(stream("/First 4/Filter/Fl", deflated(bomb + " ")), CopyRule.COPY_LEGIBLE);
        refused(
                CopyFixture.joined(
                        stream("/First 4/Filter/Fl", deflated(bomb)), stream("/First 4/Filter/Fl", deflated("1"))),
                CopyRule.COPY_LEGIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 0 obj<</A(", "1 0 obj<<", "1 0 obj<</A[", "1 0 obj<</A<"})
    void dictionaries_that_lie_in_each_other_do_not_keep_it_busy(String beginning) {
        refused(CopyFixture.pdfWith(beginning.repeat(500_000)), CopyRule.COPY_LEGIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", "\0\0\0 \t\f"})
    void blanks_may_follow_the_end(String blanks) {
        assertThat(InspectFile.inspect(CopyFixture.bytes("%PDF-1.7\n%%EOF" + blanks)))
                .isEqualTo(FileFormat.PDF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n", "%PDF-1.7\n%%EO", "%PDF-1.7\n%%EOF\nPK\u0003\u0004", "%PDF-1.7\n%%EOF<html>"})
    void anything_else_may_not_nor_may_the_end_be_missing(String file) {
        refused(CopyFixture.bytes(file), CopyRule.COPY_WHOLE);
    }

    static List<CompressParameters> packings() {
        return List.of(CompressParameters.NO_COMPRESSION, CompressParameters.DEFAULT_COMPRESSION);
    }

    private static byte[] stream(String entries, byte[] content) {
        return CopyFixture.pdfWith(
                "3 0 obj<<" + entries + ">>\nstream\r\n" + CopyFixture.text(content) + "\nendstream endobj");
    }

    private static byte[] deflated(String objects) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            stream.write(CopyFixture.bytes(objects));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return packed.toByteArray();
    }

    private static void refused(byte[] file, CopyRule rule) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> InspectFile.inspect(file))
                .matches(broken -> broken.rule() == rule, "by " + rule);
    }
}
