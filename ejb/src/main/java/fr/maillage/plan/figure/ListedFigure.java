package fr.maillage.plan.figure;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A figure with its action and its measure.
 *
 * @param action the action's identifier
 * @param territory the code of the territory whose officers keep the action
 * @param source officer, file or partner
 * @param partner the name of the partner who sent it; null for none
 */
public record ListedFigure(
        UUID action,
        String code,
        String title,
        String territory,
        YearMonth month,
        Measure measure,
        BigDecimal value,
        String source,
        String partner,
        OffsetDateTime notedAt) {}
