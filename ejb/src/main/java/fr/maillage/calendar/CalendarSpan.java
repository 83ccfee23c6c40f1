package fr.maillage.calendar;

import fr.maillage.territory.TerritoryView;
import java.time.LocalDate;

/**
 * Span of time and territory that sources are asked for.
 *
 * @param territory what lies in it or in a part of it; never null
 * @param from the first day
 * @param to the last day
 * @param today of which day the parts of the territory are
 * @param most how many entries at most
 */
public record CalendarSpan(TerritoryView territory, LocalDate from, LocalDate to, LocalDate today, int most) {}
