package kz.iin.application;

/** GBD FL has a number of ours: once this is committed, its certificate may be made. */
public record RegistrationConfirmed() {}
