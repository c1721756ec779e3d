package kz.iin.journal;

/** A body and which of the two it is. */
record KeptBody(Part part, SealedBody sealed) {}
