package kz.iin.shep.mail;

/** Something new is to be sent; observed once the transaction has committed. */
record LettersFilled() {}
