package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.activation.DataHandler;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Random;
import kz.iin.contract.common.types.v1.CopyKind;
import kz.iin.contract.common.types.v1.DocumentCopy;
import kz.iin.contract.common.types.v1.MediaType;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.contract.provided.mvd.v1.GetDocumentCopy;
import kz.iin.contract.provided.mvd.v1.GetDocumentCopyResponse;
import kz.iin.contract.provided.mvd.v1.IinFault;
import kz.iin.contract.provided.mvd.v1.StoredCopy;
import kz.iin.run.DemoData;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnServer
class DocumentCopyIT {

    private static final int PART = 256 * 1024;

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Desk desk = Desk.of(installation.address(), Journey.OPERATOR);

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(installation.database());
    }

    @ParameterizedTest
    @ValueSource(ints = {13, PART - 1, PART, PART + 1, 5 * PART, 8_000_003})
    void a_copy_comes_as_it_was_submitted_however_long(int size) throws Exception {
        byte[] scan = scan(size);
        String number = submitted(scan);

        StoredCopy told = desk.read(number).getDocumentCopy().get(0);
        GetDocumentCopyResponse copy = copy(number, told.getCopyId());

        assertThat(Journey.bytes(copy.getContent())).isEqualTo(scan);
        assertThat(told.getSize()).isEqualTo(size);
        assertThat(told.getMediaType()).isEqualTo(MediaType.APPLICATION_PDF);
        assertThat(told.getSha256())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(scan))
                .isEqualTo(copy.getDocumentCopy().getSha256());
    }

    @Test
    void a_copy_of_another_application_is_none_of_this_one() throws Exception {
        String number = submitted(scan(13));
        String other = submitted(scan(20));
        long copyOfOther = desk.read(other).getDocumentCopy().get(0).getCopyId();

        assertThatExceptionOfType(IinFault.class)
                .isThrownBy(() -> copy(number, copyOfOther))
                .satisfies(fault -> assertThat(fault.getFaultInfo().getCode()).isEqualTo("UNKNOWN_COPY"));
    }

    @Test
    void it_lies_encrypted_in_the_database_and_names_its_key() throws Exception {
        String number = submitted(scan(1000));

        long legible = installation
                .database()
                .count("select count(*) from document_copy c join application a on a.id = c.application_id"
                        + " where a.number = '" + number + "' and (c.key_name is distinct from 'copies-1'"
                        + " or sha256(c.content) = c.sha256 or position('%PDF'::bytea in c.content) > 0)");
        assertThat(legible).isZero();
    }

    @Test
    void a_copy_with_a_script_is_declined_at_its_place_and_by_its_clause() {
        byte[] scan = "%PDF-1.7 1 0 obj<</S/JavaScript>>endobj %%EOF".getBytes(StandardCharsets.US_ASCII);

        assertThatExceptionOfType(kz.iin.contract.provided.mfa.v1.IinFault.class)
                .isThrownBy(() -> submitted(scan))
                .satisfies(fault -> {
                    assertThat(fault.getFaultInfo().getCode()).isEqualTo("INVALID_VALUE");
                    assertThat(fault.getFaultInfo().getField()).isEqualTo("documentCopy/content");
                    assertThat(fault.getFaultInfo().getMessage()).contains("ISO 32000-1, 12.6.4");
                });
    }

    private String submitted(byte[] scan) throws Exception {
        DocumentCopy copy = new DocumentCopy();
        copy.setKind(CopyKind.IDENTITY_DOCUMENT);
        copy.setContent(new DataHandler(new ByteArrayDataSource(scan, "application/pdf")));
        SubmitApplication submission = journey.anotherSubmission();
        submission.getDocumentCopy().clear();
        submission.getDocumentCopy().addAll(List.of(copy));
        return journey.callers().mfa().submitApplication(submission).getApplicationNumber();
    }

    private GetDocumentCopyResponse copy(String number, long copyId) throws IinFault {
        GetDocumentCopy request = new GetDocumentCopy();
        request.setApplicationNumber(number);
        request.setCopyId(copyId);
        return desk.registry().getDocumentCopy(request);
    }

    /** Begins and ends as a PDF does; what stands between can't be compressed. */
    private static byte[] scan(int size) {
        byte[] scan = new byte[size];
        new Random(size).nextBytes(scan);
        byte[] begin = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(begin, 0, scan, 0, begin.length);
        byte[] end = "%%EOF".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(end, 0, scan, size - end.length, end.length);
        return scan;
    }
}
