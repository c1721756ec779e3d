/**
 * The audit: who did or saw what, when and where (law 94-V, art. 22; law.md, 15). A use case tells {@link
 * kz.iin.audit.AuditTrail} its act; the entry shares the transaction, so that an act without an entry is impossible.
 * What was asked or changed lies apart and can be deleted; the entry itself names nobody but the actor.
 *
 * <p>Who acts a use case names; through whose system, {@link kz.iin.audit.Caller} knows from the edge.
 *
 * <p>How entries are chained, verified and kept: {@code audit.chain} and {@code docs/decisions/0012}. Uses {@code
 * shared}.
 */
package kz.iin.audit;
