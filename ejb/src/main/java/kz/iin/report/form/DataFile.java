package kz.iin.report.form;

import java.util.Objects;

/**
 * A file of the same report that its printed form vouches for.
 *
 * @param name of its form, for example CSV
 */
public record DataFile(String name, String sha256) {

    public DataFile {
        Objects.requireNonNull(name, "name");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256: 64 hexadecimal digits");
        }
    }
}
