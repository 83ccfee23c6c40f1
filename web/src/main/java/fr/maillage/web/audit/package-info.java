/**
 * The pages of the audit. May use the features {@code audit} and {@code territory}, and {@code web.shared}; other
 * features' records are addresses here, nothing more.
 */
package fr.maillage.web.audit;
