package fr.maillage.funding.financing;

import java.math.BigDecimal;

/**
 * Sums of cash lines in euros, and what lines in kind are worth.
 *
 * @param asked null for somebody who may not see what was asked for
 * @param inKind what is granted in kind; outside all other sums
 */
public record FundingTotals(
        BigDecimal asked, BigDecimal granted, BigDecimal agreed, BigDecimal paid, BigDecimal inKind) {}
