/**
 * What administrators change (issue 7, point 9): people of the console, partners and their certificates, rule sets, missions,
 * days off, treaties, pilots, and when reports are made. Each change is audited with before and after; a dangerous one is proposed by
 * one administrator and confirmed by another. Uses {@code shared}, {@code audit}, {@code access}, {@code access.account},
 * {@code access.signin}, {@code application.term}, {@code report.schedule} and the roles of {@code application.reading}.
 */
package kz.iin.access.administration;
