/**
 * Changes, with who made them and when: services write them in their own transaction through {@link
 * fr.maillage.shared.AuditTrail}, administrators read them here. May use {@code shared} and {@code identity}.
 */
package fr.maillage.audit;
