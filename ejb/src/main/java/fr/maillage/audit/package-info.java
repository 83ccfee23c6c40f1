/**
 * What was changed, by whom and when: services write it in their own transaction through {@link
 * fr.maillage.shared.AuditTrail}, administrators read it here. May use {@code shared} and {@code identity}.
 */
package fr.maillage.audit;
