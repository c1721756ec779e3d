package kz.iin.journal.command;

import java.io.IOException;
import java.io.OutputStream;

/** What an operator asks of the journal. */
interface JournalCommand {

    /** @return whether there was something to write */
    boolean run(JournalAccess journal, OutputStream out) throws IOException;
}
