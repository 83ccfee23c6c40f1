/** Money in the pack of a meeting: envelopes, agreements that end, indicators. */
package fr.maillage.funding.report;
