package kz.iin.application.decide;

import kz.iin.application.ApplicationStatus;

/**
 * Where an application stands after a verdict.
 *
 * @param unjudged how many of its candidates have no verdict yet
 */
public record Adjudicated(ApplicationStatus status, long unjudged) {}
