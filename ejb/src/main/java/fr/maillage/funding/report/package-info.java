/** What the pack of a meeting says of money: envelopes, agreements that end, indicators. */
package fr.maillage.funding.report;
