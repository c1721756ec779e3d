package kz.iin.counter.draft;

/** A draft as an officer saw it. */
public record SeenDraft(long id, int version) {}
