/**
 * Common ground of every feature: identifiers, paging, problems, the clock, the audit trail's interface. Knows no feature.
 */
package fr.maillage.shared;
