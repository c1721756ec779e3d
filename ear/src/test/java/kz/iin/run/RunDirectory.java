package kz.iin.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where one run keeps its files. While it lives no other run may use them; when it dies, however, the next one may. */
public final class RunDirectory implements Closeable {

    private final Path path;
    private final FileChannel lock;

    private RunDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Takes the directory and ends what an earlier run, killed, has left running in it. */
    public static RunDirectory claim(Path path) {
        try {
            Files.createDirectories(path);
            RunDirectory claimed = new RunDirectory(path, locked(path));
            Leftover.stopNoted(claimed.serverNote());
            Leftover.stopPostmaster(claimed.postgres());
            return claimed;
        } catch (IOException e) {
            throw new RunFailure(path + " cannot be written: " + e.getMessage(), e);
        }
    }

    public Path path() {
        return path;
    }

    public Path postgres() {
        return path.resolve("postgres");
    }

    /** Made at the first run and kept: what was encrypted before stays readable. */
    public ServerKeys keys() {
        return ServerKeys.keptIn(path, gateway());
    }

    /** The keys of both ends of the gateway, made at the first run and kept. */
    public GatewayKeys gateway() {
        return GatewayKeys.keptIn(path);
    }

    public Path server() {
        return path.resolve("server");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private Path serverNote() {
        return WildFlyServer.note(server());
    }

    private static FileChannel locked(Path path) throws IOException {
        FileChannel file =
                FileChannel.open(path.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(file) == null) {
            file.close();
            throw new RunFailure(path + " is used by another run. Stop it or set another IIN_RUN_DIR.");
        }
        return file;
    }

    private static FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }
}
