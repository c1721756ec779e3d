package kz.iin.journal;

import kz.iin.journal.body.Part;
import kz.iin.journal.body.SealedBody;

/** A body and which of the two it is. */
record KeptBody(Part part, SealedBody sealed) {}
