package kz.iin.duplicates.load;

import java.io.IOException;

/** The file can't be read on: it is cut off, not in its encoding, or not in its format. */
public class BrokenSource extends IOException {

    BrokenSource(long line, String what) {
        super("line " + line + ": " + what);
    }
}
