package kz.iin.duplicates.load;

/** What became of a record. */
sealed interface Reading permits Taken, Rejection {

    long line();
}
