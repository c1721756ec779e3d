package kz.iin.duplicates.load;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The file of the rejects: CSV of line, field and rule, each once, however often the import was killed. */
final class Rejects implements Closeable {

    private static final String HEADER = "line,field,rule\n";

    private final FileChannel file;

    private Rejects(FileChannel file) {
        this.file = file;
    }

    /**
     * A file that holds anything else is left as it is: two names in the wrong order would cost a register.
     *
     * @param kept what was written beyond it, was written by a batch that was not stored
     */
    static Rejects open(Path path, long kept) throws IOException {
        requireRejects(path);
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Rejects rejects = new Rejects(file);
        if (file.size() < kept) {
            file.close();
            throw new IllegalStateException("the file of the rejects is not the one of this import");
        }
        file.truncate(kept).position(kept);
        if (kept == 0) {
            rejects.write(HEADER);
        }
        return rejects;
    }

    private static void requireRejects(Path path) throws IOException {
        if (Files.notExists(path) || Files.size(path) == 0) {
            return;
        }
        byte[] header = HEADER.getBytes(StandardCharsets.UTF_8);
        try (InputStream bytes = Files.newInputStream(path)) {
            if (!Arrays.equals(bytes.readNBytes(header.length), header)) {
                throw new IllegalStateException("the file for the rejects holds something else: name another");
            }
        }
    }

    void add(List<Rejection> rejections) throws IOException {
        write(rejections.stream().map(rejection -> rejection + "\n").collect(Collectors.joining()));
    }

    /** On the disk before the batch is. */
    long sync() throws IOException {
        file.force(false);
        return file.size();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void write(String lines) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }
}
