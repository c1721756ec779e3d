package kz.iin.web.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.iin.application.CopyContent;
import kz.iin.contract.common.types.v1.CopyKind;
import kz.iin.contract.common.types.v1.DocumentCopy;
import org.junit.jupiter.api.Test;

class CopyMapperTest {

    private static final String PDF = "%PDF-1.4 invented %%EOF";

    @Test
    void a_copy_is_kept_as_sent() {
        List<CopyContent> copies = CopyMapper.copies(List.of(copy(PDF)));

        assertThat(copies).hasSize(1);
        assertThat(copies.get(0).kind()).isEqualTo(kz.iin.application.CopyKind.TRANSLATION);
        assertThat(copies.get(0).mediaType()).isEqualTo("application/pdf");
        assertThat(copies.get(0).bytes()).asString().isEqualTo(PDF);
    }

    @Test
    void what_is_neither_pdf_nor_picture_is_refused_at_its_place() {
        List<DocumentCopy> sent = List.of(copy(PDF), copy("MZ an executable"));

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> CopyMapper.copies(sent))
                .withMessage("a PDF, JPEG or PNG file")
                .matches(invalid -> invalid.field().equals("documentCopy[2]/content"));
    }

    private static DocumentCopy copy(String content) {
        DocumentCopy copy = new DocumentCopy();
        copy.setKind(CopyKind.TRANSLATION);
        // what the sender calls it does not count
        copy.setContent(CopyMapper.attachment(content.getBytes(StandardCharsets.ISO_8859_1), "image/png"));
        return copy;
    }
}
