package kz.iin.shep.mail;

/** Something has come back in a chain that we opened; observed once it is stored. */
public record AnswerArrived(String correlationId) {}
