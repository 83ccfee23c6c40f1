/**
 * Money: contracts of urban policy with their envelopes, who pays what of records of other features, and what these cost.
 * Knows the records that are funded by {@link fr.maillage.funding.FundedRecords} only. May use the platform.
 */
package fr.maillage.funding;
