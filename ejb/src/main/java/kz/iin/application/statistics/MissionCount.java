package kz.iin.application.statistics;

/** What a mission registered, and what was decided of it. */
public record MissionCount(String mission, long registered, Decisions decisions) {}
