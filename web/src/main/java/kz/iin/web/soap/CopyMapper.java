package kz.iin.web.soap;

import jakarta.activation.DataHandler;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import kz.iin.application.CopyContent;
import kz.iin.application.CopyKind;
import kz.iin.application.StoredCopy;
import kz.iin.contract.common.types.v1.DocumentCopy;

/** Document copies between attachments and bytes. How many bytes there can be is {@link SoapGate}'s. */
public final class CopyMapper {

    private CopyMapper() {}

    public static List<CopyContent> copies(List<DocumentCopy> sent) {
        List<CopyContent> copies = new ArrayList<>();
        for (DocumentCopy copy : sent) {
            Field at = Field.request().child("documentCopy", copies.size() + 1);
            CopyKind kind = CopyKind.valueOf(copy.getKind().name());
            byte[] bytes = bytes(copy.getContent());
            copies.add(at.make(() -> new CopyContent(kind, bytes)));
        }
        return copies;
    }

    public static DataHandler attachment(byte[] bytes, String mediaType) {
        return new DataHandler(new ByteArrayDataSource(bytes, mediaType));
    }

    /** @param partFrom gives the bytes that follow a place in the copy, as many as come at once */
    public static DataHandler stream(StoredCopy copy, LongFunction<byte[]> partFrom) {
        return new DataHandler(new PartedSource(copy.mediaType(), copy.size(), partFrom));
    }

    private static byte[] bytes(DataHandler content) {
        try (InputStream stream = content.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
