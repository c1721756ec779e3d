package kz.iin.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.xml.bind.attachment.AttachmentMarshaller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import kz.iin.journal.body.Body;
import kz.iin.shared.Sha256;

/** What travels beside a message, and the package of both: SOAP 1.1 with MTOM. The same message makes the same bytes. */
final class Attachments extends AttachmentMarshaller {

    private static final String DOMAIN = "@iin";
    private static final String MEDIA_TYPE = "multipart/related; type=\"application/xop+xml\"; start=\"<message@iin>\";"
            + " start-info=\"text/xml\"; boundary=\"%s\"";
    private static final String ROOT = "application/xop+xml; charset=UTF-8; type=\"text/xml\"";
    private static final String BINARY = "application/octet-stream";
    private static final String HEAD =
            "--%s\r\nContent-Type: %s\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <%s>\r\n\r\n";

    private final List<byte[]> files = new ArrayList<>();

    @Override
    public boolean isXOPPackage() {
        return true;
    }

    @Override
    public String addMtomAttachment(DataHandler data, String namespace, String element) {
        try {
            return added(data.getInputStream().readAllBytes());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    @Override
    public String addMtomAttachment(
            byte[] data, int offset, int length, String type, String namespace, String element) {
        return added(Arrays.copyOfRange(data, offset, offset + length));
    }

    @Override
    public String addSwaRefAttachment(DataHandler data) {
        throw new UnsupportedOperationException("the contracts refer to no attachments but by MTOM");
    }

    Body around(String envelope) {
        byte[] message = envelope.getBytes(UTF_8);
        String boundary = HexFormat.of().formatHex(Sha256.of(message));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(part(boundary, ROOT, "message", message));
        for (int place = 0; place < files.size(); place++) {
            whole.writeBytes(part(boundary, BINARY, Integer.toString(place), files.get(place)));
        }
        whole.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
        return new Body(whole.toByteArray(), MEDIA_TYPE.formatted(boundary));
    }

    private String added(byte[] file) {
        files.add(file);
        return "cid:" + (files.size() - 1) + DOMAIN;
    }

    private static byte[] part(String boundary, String type, String id, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(HEAD.formatted(boundary, type, id + DOMAIN).getBytes(UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(UTF_8));
        return part.toByteArray();
    }
}
